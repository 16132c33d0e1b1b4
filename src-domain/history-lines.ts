import canonicalize from 'canonicalize';
import { type Change, invert } from './change.ts';
import type { EntryKind } from './entry-kind.ts';

/** An entry as far as its line depends on it. */
interface Entry {
  readonly who: string;
  readonly label: string;
  readonly kind: EntryKind;
  readonly changes: readonly Change[];
}

/** An entry as it is shown. */
export type HistoryLineOf<E extends Entry> = E & {
  /** Something later has led back to what was before. */
  readonly isPutBack: boolean;
};

/**
 * The lines for a history's entries, the newest first in both. A row that was put in and written in right
 * after, by the same person, is one line with the label of the first and the changes of both.
 */
export function historyLines<E extends Entry>(entries: readonly E[]): readonly HistoryLineOf<E>[] {
  const latest = new Map<string, number>();
  const grouped = entries.flatMap((entry, at) => {
    const before = entries[at - 1];
    if (before && isFirstWriting(before, entry)) return [];
    const under = entries[at + 1];
    if (!under || !isFirstWriting(entry, under)) return [entry];
    return [{ ...entry, label: under.label, changes: [...under.changes, ...entry.changes] }];
  });
  return grouped.map((line, at) => {
    const [there, back] = [keyOf(line.changes), keyOf(invert(line.changes))];
    const [done, undone] = [latest.get(there), latest.get(back)];
    if (done === undefined) latest.set(there, at);
    return { ...line, isPutBack: undone !== undefined && (done === undefined || undone < done) };
  });
}

const keyOf = (changes: readonly Change[]): string => canonicalize(changes) ?? '';

/** Whether `later` does no more than fill in what was empty in the one row that `earlier` has put in. */
function isFirstWriting(later: Entry, earlier: Entry): boolean {
  if (later.kind !== 'edit' || earlier.kind !== 'edit' || later.who !== earlier.who) return false;
  const inserts = earlier.changes.filter(({ kind }) => kind === 'insert');
  const [insert, ...otherInserts] = inserts;
  const [update, ...otherChanges] = later.changes;
  return (
    insert?.kind === 'insert' &&
    otherInserts.length === 0 &&
    update?.kind === 'update' &&
    otherChanges.length === 0 &&
    update.entity === insert.entity &&
    update.id === insert.row.id &&
    Object.values(update.from).every(isEmpty)
  );
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
