import { useEffect, useState } from 'react';
import type { DocumentJob } from '../../src-preload/contract.ts';
import { call, listen, watchConnection } from '../bridge.ts';

type Jobs = ReadonlyMap<string, DocumentJob>;

/** The documents that the program is making or has made, oldest first, as it tells of them. */
export function useDocumentJobs(): readonly DocumentJob[] {
  const [jobs, setJobs] = useState<Jobs>(new Map());
  useEffect(() => followDocumentJobs(setJobs), []);
  return [...jobs.values()];
}

/** Keeps the jobs up to date until the returned function is called. */
function followDocumentJobs(setJobs: (change: (known: Jobs) => Jobs) => void): () => void {
  let toldSinceAsked = new Map<string, DocumentJob>();
  const list = () => {
    const told = new Map<string, DocumentJob>();
    toldSinceAsked = told;
    call('list-documents', {}).then(
      (listed) => {
        // What an event has told meanwhile is newer than the list; the rest the list knows best.
        if (told === toldSinceAsked) setJobs(() => new Map([...listed.map(byName), ...told]));
      },
      // The page says elsewhere that the program doesn't answer.
      () => undefined,
    );
  };
  const stopListening = listen(({ name, value }) => {
    if (name !== 'document-changed') return;
    toldSinceAsked.set(value.job, value);
    setJobs((known) => new Map(known).set(value.job, value));
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
