import type { GridColumn, GridRow } from '../grid-model.ts';

/** Room at the start of each row for its handle, in pixels. */
const handleWidth = 28;

/** The columns as CSS lays them out, and how wide the table is at the least. */
export function columnTemplate<Row extends GridRow>(
  columns: readonly GridColumn<Row>[],
  hasHandle: boolean,
): { readonly template: string; readonly minWidth: number } {
  const gutter = hasHandle ? handleWidth : 0;
  // Without a column that grows, what is left over stays empty at the end.
  const tracks = columns.map(({ width, grow }) =>
    grow ? `minmax(${width}px, ${grow}fr)` : `${width}px`,
  );
  return {
    template: (gutter ? [`${gutter}px`, ...tracks] : tracks).join(' '),
    minWidth: columns.reduce((sum, { width }) => sum + width, gutter),
  };
}
