import { useCallback, useEffect, useState } from 'react';
import type { HistoryEntry } from '../../src-preload/contract.ts';
import { call } from '../bridge.ts';
import { useProject } from '../project/open-project.ts';

export interface History {
  /** The newest first; null until the first are read. */
  readonly entries: readonly HistoryEntry[] | null;
  readonly isAll: boolean;
  /** Why the newest couldn't be read; null where they were. */
  readonly error: unknown;
  readonly readAgain: () => void;
  /** Why older ones couldn't be read. */
  readonly moreError: unknown;
  readonly readMore: () => void;
}

/** The project's history, followed as it grows, and read further back when asked. */
export function useHistory(): History {
  const project = useProject((state) => state.project);
  const latest = useProject((state) => state.status.changedLast?.at ?? null);
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const [isAll, setIsAll] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [moreError, setMoreError] = useState<unknown>(null);

  const readAgain = useCallback(() => {
    call('read-history', { project, before: null }).then((read) => {
      setEntries((known) => newestFirst(read.entries, known ?? []));
      setIsAll((was) => was || read.isAll);
      setError(null);
    }, setError);
  }, [project]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later change is what there is to read
  useEffect(readAgain, [readAgain, latest]);

  const last = entries?.at(-1)?.id ?? null;
  const readMore = useCallback(() => {
    call('read-history', { project, before: last }).then((read) => {
      setEntries((known) => newestFirst(known ?? [], read.entries));
      setIsAll(read.isAll);
      setMoreError(null);
    }, setMoreError);
  }, [project, last]);

  return { entries, isAll, error, readAgain, moreError, readMore };
}

/** Ids sort by when they were made, also those of other copies. */
function newestFirst(
  some: readonly HistoryEntry[],
  others: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const byId = new Map([...others, ...some].map((entry) => [entry.id, entry]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
}
