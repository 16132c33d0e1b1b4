/** What a table that shows some of its rows remembers from one drawing to the next. */
export interface ShownBefore {
  /** Which choice of rows it was. */
  readonly choice: string;
  /** The rows that there were when the choice was made. */
  readonly known: ReadonlySet<string>;
  /** The rows that were shown the last time. */
  readonly shown: ReadonlySet<string>;
}

interface Wanted {
  readonly choice: string;
  readonly ids: readonly string[];
  readonly passes: (id: string) => boolean;
  /** The row in which somebody stands; null where nobody is in the table. */
  readonly stoodIn: string | null;
}

/**
 * Which rows are shown under a choice: those that pass, those that were added since it was made, and the
 * one in which somebody stands as long as they do, though what they write no longer passes.
 */
export function shownNow(before: ShownBefore | null, wanted: Wanted): ShownBefore {
  const { choice, ids, passes, stoodIn } = wanted;
  const isSame = before?.choice === choice;
  const known = isSame ? before.known : new Set(ids);
  const isKept = (id: string) => isSame && id === stoodIn && before.shown.has(id);
  const shown = new Set(ids.filter((id) => passes(id) || !known.has(id) || isKept(id)));
  return { choice, known, shown };
}
