import type { VirtualItem } from '@tanstack/react-virtual';
import type { CalendarSection } from '../../../src-domain/milestone-plan/calendar-months.ts';
import type { CalendarRow, CalendarSectionRow } from './calendar-rows.ts';

/** What is on the page of the list: a year's heading, or what stands together in a section. */
export type DrawnPart =
  | { readonly kind: 'year'; readonly year: number | null; readonly at: VirtualItem }
  | {
      readonly kind: 'section';
      readonly section: CalendarSection;
      readonly drawn: readonly DrawnRow[];
    };

export interface DrawnRow {
  readonly row: CalendarSectionRow;
  readonly at: VirtualItem;
}

/** The rows that are on the page as parts of the page. */
export function drawnParts(
  rows: readonly CalendarRow[],
  items: readonly VirtualItem[],
): readonly DrawnPart[] {
  const parts: (DrawnPart & { drawn?: DrawnRow[] })[] = [];
  for (const at of items) {
    const row = rows[at.index];
    if (!row) continue;
    const last = parts.at(-1);
    if (row.kind === 'year') parts.push({ kind: 'year', year: row.year, at });
    else if (last?.kind === 'section' && last.section === row.section)
      last.drawn?.push({ row, at });
    else parts.push({ kind: 'section', section: row.section, drawn: [{ row, at }] });
  }
  return parts;
}

/** Where a row stands in the list, and which one it is to those who measure it. */
export const placed = ({ index, start }: VirtualItem) => ({
  'data-index': index,
  style: { transform: `translateY(${start}px)` },
});
