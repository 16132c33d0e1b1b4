import { useEffect, useState } from 'react';
import type { DocumentJob } from '../../src-preload/contract.ts';
import { call, listen, watchConnection } from '../bridge.ts';
import { CallFailed } from '../call-failure.ts';

type Jobs = ReadonlyMap<string, DocumentJob>;

/** The documents of a project that are being made or were, oldest first; null until that is known. */
export function useDocumentJobs(project: string): readonly DocumentJob[] | null {
  const [jobs, setJobs] = useState<Jobs | null>(null);
  useEffect(() => followDocumentJobs(project, setJobs), [project]);
  return jobs && [...jobs.values()];
}

/** Keeps the jobs up to date until the returned function is called. */
function followDocumentJobs(
  project: string,
  setJobs: (change: (known: Jobs | null) => Jobs | null) => void,
): () => void {
  let toldSinceAsked = new Map<string, DocumentJob>();
  const list = () => {
    const told = new Map<string, DocumentJob>();
    toldSinceAsked = told;
    call('list-documents', { project }).then(
      (listed) => {
        // What an event has told meanwhile is newer than the list; the rest the list knows best.
        if (told === toldSinceAsked) setJobs(() => new Map([...listed.map(byName), ...told]));
      },
      (error) => {
        // The page says elsewhere that the program doesn't answer. Else what is asked for next is told of.
        if (error instanceof CallFailed && told === toldSinceAsked) setJobs(() => new Map(told));
      },
    );
  };
  const stopListening = listen(({ name, value }) => {
    if (name !== 'document-changed' || value.project !== project) return;
    toldSinceAsked.set(value.job, value);
    setJobs((known) => known && new Map(known).set(value.job, value));
  });
  // What was told while the connection was broken has been heard by nobody.
  const stopWatching = watchConnection((isThere) => {
    if (isThere) list();
  });
  list();
  return () => {
    stopListening();
    stopWatching();
  };
}

const byName = (job: DocumentJob): [string, DocumentJob] => [job.job, job];
