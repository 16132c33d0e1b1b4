import { useEffect, useState } from 'react';
import type { DocumentJob } from '../../src-preload/contract.ts';
import { call, listen } from '../bridge.ts';

type Jobs = ReadonlyMap<string, DocumentJob>;

/** The documents that the program is making or has made, oldest first, as it tells of them. */
export function useDocumentJobs(): readonly DocumentJob[] {
  const [jobs, setJobs] = useState<Jobs>(new Map());
  useEffect(() => {
    const stop = listen(({ name, value }) => {
      if (name === 'document-changed') setJobs((known) => new Map(known).set(value.job, value));
    });
    call('list-documents', {}).then(
      // What an event has told meanwhile is newer than the list.
      (listed) => setJobs((told) => new Map([...listed.map(byName), ...told])),
      // The page says elsewhere that the program doesn't answer.
      () => undefined,
    );
    return stop;
  }, []);
  return [...jobs.values()];
}

const byName = (job: DocumentJob): [string, DocumentJob] => [job.job, job];
