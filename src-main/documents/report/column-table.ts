import type { Run, Table, TableCell, TableRow } from '../../../src-domain/document/blocks.ts';
import { cell, textRuns } from '../runs.ts';

/** A column of a table; what a cell holds is never nothing, since an empty one doesn't say what it means. */
export interface Column<Each> {
  readonly heading: string;
  /** In proportion to the other columns. */
  readonly width: number;
  readonly align?: TableCell['align'];
  readonly content: (each: Each) => readonly Run[] | TableCell['content'];
}

/** What a table is called and holds, for those who can't see it. */
type TableNames = Pick<Table, 'name' | 'description'>;

/** A table of a row for each; the first column names the rows. */
export function columnTable<Each>(
  names: TableNames,
  columns: readonly Column<Each>[],
  rows: readonly Each[],
): Table {
  return {
    kind: 'table',
    ...names,
    columns: columns.map(({ width }) => width),
    headerRows: [
      {
        role: 'header',
        cells: columns.map(({ heading, align = 'left' }) => cell(textRuns(heading), { align })),
      },
    ],
    rows: rows.map((each) => bodyRow(columns, each)),
  };
}

const bodyRow = <Each>(columns: readonly Column<Each>[], each: Each): TableRow => ({
  role: 'body',
  cells: columns.map(({ content, align = 'left' }, at) =>
    cell(content(each), { align, role: at === 0 ? 'header' : 'text' }),
  ),
});
