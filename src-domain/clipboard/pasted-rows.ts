import type { ColumnTargets, ReadingColumn } from './match-columns.ts';
import type { PastedReading } from './reading.ts';
import type { TextTable } from './tab-separated.ts';

/** One text of a pasted table and what became of it; null where its column goes nowhere. */
export interface PastedCell<Value> {
  readonly text: string;
  readonly reading: PastedReading<Value> | null;
}

export interface PastedRow<Value> {
  /** Its place in the pasted table. */
  readonly at: number;
  readonly cells: readonly PastedCell<Value>[];
}

/** How a person wants a table pasted. */
export interface PasteChoice {
  readonly hasHeadings: boolean;
  readonly targets: ColumnTargets;
  /** Over the cells that are there, or as new rows. */
  readonly mode: 'over' | 'add';
}

/** Reads a pasted table as rows. A row without text makes no new row. */
export function readPastedRows<Value>(
  table: TextTable,
  columns: readonly ReadingColumn<Value>[],
  { hasHeadings, targets, mode }: PasteChoice,
): readonly PastedRow<Value>[] {
  const readers = targets.map((target) => columns.find(({ id }) => id === target)?.read);
  return table
    .map((texts, at) => ({
      at,
      cells: texts.map((text, column) => ({ text, reading: readers[column]?.(text) ?? null })),
    }))
    .slice(hasHeadings ? 1 : 0)
    .filter(({ cells }) => mode === 'over' || cells.some(holdsText));
}

const holdsText = ({ text, reading }: PastedCell<unknown>): boolean =>
  reading !== null && text.trim() !== '';

/** How many texts can't be read. */
export const countUnreadable = (rows: readonly PastedRow<unknown>[]): number =>
  countOf(rows, 'unreadable');

/** How many texts are for fields that the rows haven't. */
export const countLeftOut = (rows: readonly PastedRow<unknown>[]): number =>
  countOf(rows, 'left-out');

function countOf(
  rows: readonly PastedRow<unknown>[],
  kind: PastedReading<unknown>['kind'],
): number {
  return rows.reduce(
    (count, { cells }) => count + cells.filter(({ reading }) => reading?.kind === kind).length,
    0,
  );
}

/**
 * The values by the target columns' ids. A field whose text can't be read, with nothing to put there
 * instead, isn't named: a new row leaves it empty, one that is there keeps what it has.
 */
export function pastedValues<Value>(
  rows: readonly PastedRow<Value>[],
  targets: ColumnTargets,
): readonly Readonly<Record<string, Value>>[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(
      cells.flatMap(({ reading }, at) => {
        const target = targets[at];
        const kept =
          reading?.kind === 'unreadable'
            ? reading.instead
            : reading?.kind === 'value'
              ? reading
              : undefined;
        return kept && typeof target === 'string' ? [[target, kept.value]] : [];
      }),
    ),
  );
}
