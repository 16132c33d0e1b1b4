import type { Change } from './change.ts';
import type { EntityName } from './entities/registry.ts';

/** What the filters of the history look at. */
export interface FilteredEntry {
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly changes: readonly Change[];
}

/** What is wanted of a history; null or empty takes all. */
export interface HistoryFilter {
  readonly who: string | null;
  /** First and last day, 'YYYY-MM-DD', where the reader sits. */
  readonly from: string | null;
  readonly to: string | null;
  readonly entities: readonly EntityName[];
  readonly text: string;
}

export const everything: HistoryFilter = {
  who: null,
  from: null,
  to: null,
  entities: [],
  text: '',
};

/** The entries that a filter takes. `dayOf` tells on which day a moment was, where the reader sits. */
export function filterHistory<Entry extends FilteredEntry>(
  entries: readonly Entry[],
  { who, from, to, entities, text }: HistoryFilter,
  dayOf: (moment: string) => string,
): readonly Entry[] {
  const sought = text.trim().toLocaleLowerCase('nb');
  return entries.filter((entry) => {
    const day = dayOf(entry.at);
    return (
      (who === null || entry.who === who) &&
      (from === null || from <= day) &&
      (to === null || day <= to) &&
      (entities.length === 0 || entry.changes.some(({ entity }) => entities.includes(entity))) &&
      entry.label.toLocaleLowerCase('nb').includes(sought)
    );
  });
}
