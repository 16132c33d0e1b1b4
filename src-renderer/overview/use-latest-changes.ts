import { useEffect, useState } from 'react';
import { historyLines } from '../../src-domain/history-lines.ts';
import type { HistoryEntry } from '../../src-preload/contract.ts';
import { call } from '../bridge.ts';
import { useProject } from '../project/open-project.ts';

export interface LatestChanges {
  /** The newest first; null until they are read. */
  readonly entries: readonly HistoryEntry[] | null;
  readonly error: unknown;
}

/** What was done last in the project; it follows what is done in it. */
export function useLatestChanges(count: number): LatestChanges {
  const project = useProject((state) => state.project);
  const latest = useProject((state) => state.status.changedLast?.at ?? null);
  const [changes, setChanges] = useState<LatestChanges>({ entries: null, error: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later change is what there is to read
  useEffect(() => {
    let isCurrent = true;
    call('read-history', { project, before: null }).then(
      ({ entries }) => {
        if (isCurrent) setChanges({ entries: historyLines(entries).slice(0, count), error: null });
      },
      (error: unknown) => {
        if (isCurrent) setChanges(({ entries }) => ({ entries, error }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [project, latest, count]);
  return changes;
}
