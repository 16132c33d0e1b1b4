import { useCallback, useEffect, useState } from 'react';
import type { KnownProject, ProgramEvent } from '../../src-preload/contract.ts';
import { call, listen, watchConnection } from '../bridge.ts';

export interface KnownProjects {
  /** null until they have been read for the first time. */
  readonly projects: readonly KnownProject[] | null;
  /** Why the list isn't what it should be; null where it is. */
  readonly error: unknown;
}

/** The projects that the user knows, as they are now: the list follows what happens in every window. */
export function useKnownProjects(): KnownProjects {
  const [projects, setProjects] = useState<readonly KnownProject[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const read = useCallback(() => {
    call('list-projects', {}).then((listed) => {
      setProjects(listed);
      setError(null);
    }, setError);
  }, []);
  useEffect(() => {
    read();
    const stopListening = listen((event) => {
      if (event.name === 'projects-changed') read();
      else setProjects((before) => before && withStatus(before, event));
    });
    const stopWatching = watchConnection((isThere) => isThere && read());
    return () => {
      stopListening();
      stopWatching();
    };
  }, [read]);
  return { projects, error };
}

function withStatus(
  projects: readonly KnownProject[],
  event: ProgramEvent,
): readonly KnownProject[] {
  if (event.name !== 'status-changed' && event.name !== 'plan-changed') return projects;
  const { project, status } = event.value;
  const { unpublishedCount } = status;
  return projects.map((known) =>
    known.project === project ? { ...known, unpublishedCount } : known,
  );
}
