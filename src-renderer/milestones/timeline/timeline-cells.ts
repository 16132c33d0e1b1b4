import { barsOf, type TimelineBar } from '../../../src-domain/timeline/timeline-bars.ts';
import type { TimelineRow } from '../../../src-domain/timeline/timeline-rows.ts';
import type { KeyMotion } from '../../grid/input/motion-keys.ts';

/** Where one stands: a row, and a cell in it. */
export interface TimelinePlace {
  readonly row: string;
  readonly column: string;
}

/** The cell with a row's name, and the one with the text of what has no bar. */
export const nameColumn = 'name';
export const textColumn = 'text';

const ofBar = 'bar-';

/** The cell of a bar. */
export const columnOfBar = ({ span }: Pick<TimelineBar, 'span'>): string => `${ofBar}${span ?? ''}`;

/** The cells of a row from left to right. */
export function columnsOf(row: TimelineRow): readonly string[] {
  if (!('item' in row)) return [nameColumn];
  const bars = row.kind === 'item' ? barsOf(row.item, row.item.timing) : [];
  return bars.length > 0 ? [nameColumn, ...bars.map(columnOfBar)] : [nameColumn, textColumn];
}

/** The bar that a cell is; the only one there is where one stands at the name. Undefined where that isn't clear. */
export function findBar(row: TimelineRow, column: string): TimelineBar | undefined {
  if (row.kind !== 'item') return undefined;
  const bars = barsOf(row.item, row.item.timing);
  if (column === nameColumn) return bars.length === 1 ? bars[0] : undefined;
  return bars.find((bar) => columnOfBar(bar) === column);
}

export type Motion = KeyMotion | 'first-row' | 'last-row';

/** Where a motion leads; up and down stay at the name or among the bars, as far as there are any. */
export function placeAfter(
  rows: readonly TimelineRow[],
  place: TimelinePlace,
  motion: Motion,
  pageRows: number,
): TimelinePlace {
  const at = rows.findIndex(({ id }) => id === place.row);
  const row = rows[at];
  if (!row) return place;
  const columns = columnsOf(row);
  const column = columns.indexOf(place.column);
  const inRow = (index: number) => ({ row: row.id, column: columns[index] ?? nameColumn });
  const toRow = (index: number): TimelinePlace => {
    const target = rows[Math.min(Math.max(index, 0), rows.length - 1)] ?? row;
    const there = columnsOf(target);
    return { row: target.id, column: there[Math.min(column, there.length - 1)] ?? nameColumn };
  };
  switch (motion) {
    case 'left':
      return inRow(Math.max(column - 1, 0));
    case 'right':
      return inRow(Math.min(column + 1, columns.length - 1));
    case 'row-start':
      return inRow(0);
    case 'row-end':
      return inRow(columns.length - 1);
    case 'up':
      return toRow(at - 1);
    case 'down':
      return toRow(at + 1);
    case 'page-up':
      return toRow(at - pageRows);
    case 'page-down':
      return toRow(at + pageRows);
    case 'first-row':
      return toRow(0);
    case 'last-row':
      return toRow(rows.length - 1);
  }
}
