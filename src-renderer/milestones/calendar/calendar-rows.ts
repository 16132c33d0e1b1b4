import type {
  CalendarEntry,
  CalendarSection,
  CalendarYear,
} from '../../../src-domain/milestone-plan/calendar-months.ts';

/** What stands under each other in the calendar list. */
export type CalendarRow =
  | { readonly kind: 'year'; readonly id: string; readonly year: number | null }
  | CalendarSectionRow;

/** The heading of a month, one of its lines, or that it has none. */
export type CalendarSectionRow = { readonly id: string; readonly section: CalendarSection } & (
  | { readonly kind: 'heading' }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'line';
      readonly entry: CalendarEntry;
      /** Its place among the lines of the section, counted from 1. */
      readonly place: number;
    }
);

/** The calendar as one list of rows; a line has the id of its entry. */
export const calendarRows = (years: readonly CalendarYear[]): readonly CalendarRow[] =>
  years.flatMap(({ year, sections }) => [
    { kind: 'year', id: `year ${year}`, year },
    ...sections.flatMap(sectionRows),
  ]);

function sectionRows(section: CalendarSection): readonly CalendarSectionRow[] {
  const { key, entries } = section;
  const heading = { kind: 'heading', id: `heading ${key}`, section } as const;
  if (entries.length === 0) return [heading, { kind: 'nothing', id: `nothing ${key}`, section }];
  return [
    heading,
    ...entries.map(
      (entry, at) => ({ kind: 'line', id: entry.key, section, entry, place: at + 1 }) as const,
    ),
  ];
}

/** The line that a key leads to from the one at an index; -1 where there is no further one, null where the key leads nowhere. */
export function lineAfter(rows: readonly CalendarRow[], at: number, key: string): number | null {
  const isLine = ({ kind }: CalendarRow) => kind === 'line';
  const section = sectionOf(rows[at]);
  switch (key) {
    case 'ArrowDown':
      return rows.findIndex((row, index) => index > at && isLine(row));
    case 'ArrowUp':
      return rows.findLastIndex((row, index) => index < at && isLine(row));
    case 'Home':
      return rows.findIndex(isLine);
    case 'End':
      return rows.findLastIndex(isLine);
    case 'PageDown':
      return rows.findIndex(
        (row, index) => index > at && isLine(row) && sectionOf(row) !== section,
      );
    case 'PageUp': {
      const before = rows.findLastIndex(
        (row, index) => index < at && isLine(row) && sectionOf(row) !== section,
      );
      const its = sectionOf(rows[before]);
      return its ? rows.findIndex((row) => isLine(row) && sectionOf(row) === its) : -1;
    }
    default:
      return null;
  }
}

const sectionOf = (row: CalendarRow | undefined): CalendarSection | undefined =>
  row && 'section' in row ? row.section : undefined;
