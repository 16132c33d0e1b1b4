import type { Table, TableCell, TableRow } from '../../../src-domain/document/blocks.ts';
import { plainText } from '../../../src-domain/document/headings.ts';
import { ContentView } from './ListView.tsx';
import { SeenPageMarks } from './PageMark.tsx';
import type { PageBegin } from './page-begins.ts';

interface TableViewProps {
  readonly table: Table;
  readonly begins: readonly PageBegin[];
  readonly id: string;
}

/** A table with the headers and the name that a screen reader tells of. */
export function TableView({ table, begins, id }: TableViewProps) {
  const { name, description, columns, headerRows, rows } = table;
  const total = columns.reduce((sum, width) => sum + width, 0);
  return (
    <table id={id} tabIndex={-1}>
      <caption>
        {name}. {description}
      </caption>
      <colgroup>
        {columns.map((width, column) => (
          <col key={String(column)} width={`${(100 * width) / total}%`} />
        ))}
      </colgroup>
      <thead>
        {headerRows.map((row, index) => (
          <RowView key={String(index)} row={row} begins={begins} part={index} />
        ))}
      </thead>
      {rowGroups(rows).map(({ from, rows: group }) => (
        <tbody key={from}>
          {group.map((row, index) => (
            <RowView
              key={String(from + index)}
              row={row}
              begins={begins}
              part={headerRows.length + from + index}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowGroup {
  /** The number of its first row, from 0. */
  readonly from: number;
  readonly rows: TableRow[];
}

/** A row that stands over others begins a group: the reach of its heading. */
function rowGroups(rows: readonly TableRow[]): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  rows.forEach((row, index) => {
    const open = groups.at(-1);
    if (!open || row.role === 'heading') groups.push({ from: index, rows: [row] });
    else open.rows.push(row);
  });
  return groups;
}

interface RowViewProps {
  readonly row: TableRow;
  readonly begins: readonly PageBegin[];
  readonly part: number;
}

const noBegins: readonly PageBegin[] = [];

function RowView({ row: { role, cells }, begins, part }: RowViewProps) {
  const own = begins.filter((begin) => begin.part === part && !begin.isFirst);
  return (
    <tr className={role === 'heading' ? 'heading-row' : undefined}>
      {cells.map((cell, index) => (
        <CellView
          key={String(index)}
          cell={cell}
          role={role}
          begins={index === 0 ? own : noBegins}
          part={part}
        />
      ))}
    </tr>
  );
}

interface CellViewProps {
  readonly cell: TableCell;
  readonly role: TableRow['role'];
  readonly begins: readonly PageBegin[];
  readonly part: number;
}

function CellView({ cell, role, begins, part }: CellViewProps) {
  const { content, columnSpan, rowSpan, align } = cell;
  const shape = {
    ...(columnSpan > 1 && { colSpan: columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(align === 'right' && { className: 'right' }),
  };
  const shown = (
    <>
      {begins.length > 0 && <SeenPageMarks begins={begins} part={part} />}
      <ContentView content={content} begins={noBegins} from={0} />
    </>
  );
  // A header that says nothing names nothing.
  if ((role === 'body' && cell.role === 'text') || isEmpty(cell))
    return <td {...shape}>{shown}</td>;
  return (
    <th {...shape} scope={scopeOf(role, cell)}>
      {shown}
    </th>
  );
}

function scopeOf(role: TableRow['role'], { columnSpan }: TableCell) {
  if (role === 'body') return 'row';
  if (role === 'heading') return 'rowgroup';
  return columnSpan > 1 ? 'colgroup' : 'col';
}

const isEmpty = ({ content }: TableCell): boolean =>
  content.every((part) => part.kind === 'paragraph' && plainText(part.runs).trim() === '');
