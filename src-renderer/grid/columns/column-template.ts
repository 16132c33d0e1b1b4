import type { GridColumn, GridRow } from '../grid-model.ts';
import type { ColumnWidths } from './column-widths.ts';

/** Room at the start of each row for its handle, in pixels. */
const handleWidth = 28;

/** The columns as CSS lays them out, and how wide the table is at the least. */
export interface ColumnTemplate {
  readonly template: string;
  readonly minWidth: number;
}

/** A column whose width a person has chosen has that and no other. */
export function columnTemplate<Row extends GridRow>(
  columns: readonly GridColumn<Row>[],
  hasHandle: boolean,
  widths: ColumnWidths,
): ColumnTemplate {
  const gutter = hasHandle ? handleWidth : 0;
  // Without a column that grows, what is left over stays empty at the end.
  const tracks = columns.map(({ id, width, grow }) => {
    const chosen = widths[id];
    if (chosen !== undefined) return `${chosen}px`;
    return grow ? `minmax(${width}px, ${grow}fr)` : `${width}px`;
  });
  return {
    template: (gutter ? [`${gutter}px`, ...tracks] : tracks).join(' '),
    minWidth: columns.reduce((sum, { id, width }) => sum + (widths[id] ?? width), gutter),
  };
}
