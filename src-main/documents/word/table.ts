import {
  BuilderElement,
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  XmlComponent,
} from 'docx';
import type {
  TableCell as CellValue,
  TableRow as RowValue,
  Table as TableValue,
} from '../../../src-domain/document/blocks.ts';
import { type ColumnCell, columnWidths } from './column-widths.ts';
import type { Numbering } from './numbering.ts';
import { wordList, wordParagraph } from './paragraphs.ts';
import { colours, tableStyle } from './styles.ts';

/** A table of so few rows isn't divided between two pages. */
const longestUndivided = 16;

/** A Word table as wide as the text. The cells that a merged one reaches over are put back in. */
export function wordTable(table: TableValue, numbering: Numbering, widthInTwips: number): Table {
  const rows = [...table.headerRows, ...table.rows];
  const isUndivided = table.rows.length <= longestUndivided;
  const covered = new Map<number, { rows: number; columns: number }>();
  const places = rows.map((row) => placed(row, covered, table.columns.length));
  const widths = columnWidths(
    table.columns,
    rows.flatMap((row, index) => columnCells(row, places[index] ?? [])),
    widthInTwips,
  );
  const wordRows = rows.map((row, index) => {
    const isHeader = index < table.headerRows.length;
    const keepNext =
      index < rows.length - 1 &&
      (isUndivided || index <= table.headerRows.length || row.role === 'heading');
    const cells = (places[index] ?? []).map((place): TableCell => {
      const width = {
        size: sum(widths.slice(place.column, place.column + place.columns)),
        type: 'dxa' as const,
      };
      const columnSpan = place.columns > 1 ? { columnSpan: place.columns } : {};
      if (place.cell === null) {
        const children = [new Paragraph({ style: 'TableText', keepNext })];
        return new TableCell({ width, ...columnSpan, verticalMerge: 'continue', children });
      }
      return new TableCell({
        width,
        ...columnSpan,
        ...(place.cell.rowSpan > 1 && { verticalMerge: 'restart' as const }),
        ...shadeOf(row),
        ...(isHeader && { verticalAlign: 'bottom' as const }),
        children: cellContent(place.cell, row, numbering, keepNext),
      });
    });
    return new TableRow({
      cantSplit: true,
      ...(isHeader && { tableHeader: true }),
      children: cells,
    });
  });
  return new DescribedTable(
    {
      style: tableStyle,
      width: { size: widthInTwips, type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: wordRows,
    },
    table,
  );
}

interface Placed {
  readonly cell: CellValue | null;
  readonly column: number;
  readonly columns: number;
}

/** A row's cells with the columns that they stand in; null where one from above reaches down. */
function placed(
  row: RowValue,
  covered: Map<number, { rows: number; columns: number }>,
  columnCount: number,
): readonly Placed[] {
  const result: Placed[] = [];
  const cells = row.cells.values();
  let column = 0;
  while (column < columnCount) {
    const above = covered.get(column);
    if (above && above.rows > 0) {
      covered.set(column, { ...above, rows: above.rows - 1 });
      result.push({ cell: null, column, columns: above.columns });
      column += above.columns;
      continue;
    }
    const { value: cell } = cells.next();
    if (!cell) throw new Error(`A table row has no cell for column ${column + 1}`);
    covered.set(column, { rows: cell.rowSpan - 1, columns: cell.columnSpan });
    result.push({ cell, column, columns: cell.columnSpan });
    column += cell.columnSpan;
  }
  return result;
}

const isHeadingCell = (row: RowValue, cell: CellValue): boolean =>
  row.role !== 'body' || cell.role === 'header';

const columnCells = (row: RowValue, places: readonly Placed[]): readonly ColumnCell[] =>
  places.flatMap(({ cell, column, columns }) =>
    cell === null
      ? []
      : [{ cell, isBold: isHeadingCell(row, cell), column: columns === 1 ? column : null }],
  );

function cellContent(
  cell: CellValue,
  row: RowValue,
  numbering: Numbering,
  keepNext: boolean,
): readonly Paragraph[] {
  const style = isHeadingCell(row, cell) ? 'TableHeading' : 'TableText';
  const place = { isInCell: true, style, keepNext, align: cell.align } as const;
  const content = cell.content.flatMap((part) =>
    part.kind === 'list'
      ? wordList(part, numbering, { ...place, style: 'TableText' })
      : [wordParagraph(part, place)],
  );
  return content.length > 0 ? content : [new Paragraph({ style, keepNext })];
}

function shadeOf({ role }: RowValue) {
  if (role === 'body') return {};
  const fill = role === 'header' ? colours.headerShade : colours.groupShade;
  return { shading: { type: 'clear', color: 'auto', fill } as const };
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

/** docx has no words for a table's alternative text; they stand last among a table's properties. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, { name, description }: TableValue) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new Error('A docx table has no properties');
    properties.addChildElement(textProperty('w:tblCaption', name));
    properties.addChildElement(textProperty('w:tblDescription', description));
  }
}

const textProperty = (name: string, value: string) =>
  new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });
