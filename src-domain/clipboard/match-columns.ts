import { meanTheSame, plainHeading } from './column-names.ts';
import type { PastedReading } from './reading.ts';
import type { TextTable } from './tab-separated.ts';

/** A column that texts can be pasted into. */
export interface ReadingColumn<Value> {
  readonly id: string;
  readonly heading: string;
  /** Other headings that it may have elsewhere, besides the usual ones. */
  readonly synonyms?: readonly string[];
  readonly read: (text: string) => PastedReading<Value>;
}

/** For each column of a pasted table the id of the column that it goes to; null where it goes nowhere. */
export type ColumnTargets = readonly (string | null)[];

export interface ColumnMatch {
  readonly hasHeadings: boolean;
  readonly targets: ColumnTargets;
  /** Places of the pasted columns that hold something and go nowhere. */
  readonly leftOver: readonly number[];
  /** Whether it can be pasted without asking: no headings, nothing left over, every value readable. */
  readonly isPlain: boolean;
}

/**
 * Finds where the columns of a pasted table go: by its first row where at least half of the texts there are
 * headings that the target knows, else one by one from the start column (the first where it isn't known).
 */
export function matchColumns<Value>(
  table: TextTable,
  columns: readonly ReadingColumn<Value>[],
  startColumn: string,
): ColumnMatch {
  const byHeadings = matchHeadings(table, columns);
  const targets = byHeadings ?? matchPlaces(table, columns, startColumn);
  const rows = byHeadings ? table.slice(1) : table;
  const leftOver = targets.flatMap((target, at) =>
    target === null && rows.some((row) => row[at]?.trim()) ? [at] : [],
  );
  return {
    hasHeadings: byHeadings !== null,
    targets,
    leftOver,
    isPlain:
      byHeadings === null &&
      targets.every((target) => target !== null) &&
      allReadable(rows, columns, targets),
  };
}

/** Where the columns go when the first row is none of headings. */
export function matchPlaces<Value>(
  table: TextTable,
  columns: readonly ReadingColumn<Value>[],
  startColumn: string,
): ColumnTargets {
  const start = Math.max(
    0,
    columns.findIndex(({ id }) => id === startColumn),
  );
  return (table[0] ?? []).map((_text, at) => columns[start + at]?.id ?? null);
}

function matchHeadings<Value>(
  table: TextTable,
  columns: readonly ReadingColumn<Value>[],
): ColumnTargets | null {
  const headings = (table[0] ?? []).map(plainHeading);
  const targets: (string | null)[] = headings.map(() => null);
  // A heading that is the column's own goes before a word that means the same.
  for (const fits of likenesses) {
    headings.forEach((heading, at) => {
      if (heading === '' || targets[at] !== null) return;
      const found = columns.find((column) => !targets.includes(column.id) && fits(heading, column));
      if (found) targets[at] = found.id;
    });
  }
  const written = headings.filter((heading) => heading !== '').length;
  const matched = targets.filter((target) => target !== null).length;
  return table.length > 1 && matched > 0 && matched * 2 >= written ? targets : null;
}

type Names = Pick<ReadingColumn<unknown>, 'heading' | 'synonyms'>;

const likenesses: readonly ((heading: string, column: Names) => boolean)[] = [
  (heading, column) => heading === plainHeading(column.heading),
  (heading, { synonyms = [] }) => synonyms.map(plainHeading).includes(heading),
  (heading, column) => meanTheSame(heading, plainHeading(column.heading)),
];

function allReadable<Value>(
  rows: TextTable,
  columns: readonly ReadingColumn<Value>[],
  targets: ColumnTargets,
): boolean {
  const readers = targets.map((target) => columns.find(({ id }) => id === target)?.read);
  return rows.every((row) => row.every((text, at) => readers[at]?.(text).kind === 'value'));
}
