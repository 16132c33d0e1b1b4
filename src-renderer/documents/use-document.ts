import { useEffect, useRef, useState } from 'react';
import type { DocumentJob, DocumentOrder, DocumentPreview } from '../../src-preload/contract.ts';
import { call } from '../bridge.ts';
import { useDocumentJobs } from './document-jobs.ts';

/** The document that the page shows: how far it is, and what stands in it. */
export interface ShownDocument {
  /** The latest of its kind and language. */
  readonly job: DocumentJob | undefined;
  /** Of this job or, while a new one has none yet, of the one before. */
  readonly preview: DocumentPreview | null;
  readonly error: unknown;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly setError: (error: unknown) => void;
}

/** Makes a document when it is first asked for and whenever it is out of date then, and follows it. */
export function useDocument(project: string, { document, language }: DocumentOrder): ShownDocument {
  const jobs = useDocumentJobs(project);
  const job = jobs?.findLast((each) => each.document === document && each.language === language);
  const [error, setError] = useState<unknown>(null);
  const start = () => {
    setError(null);
    call('start-document', { project, document, language }).catch(setError);
  };
  const cancel = () => {
    if (job) call('cancel-document', { project, job: job.job }).catch(setError);
  };

  const order = `${project} ${document} ${language}`;
  const asked = useRef('');
  useEffect(() => {
    if (jobs === null || asked.current === order) return;
    asked.current = order;
    if (!job || job.isOutdated) start();
  });

  return {
    job,
    preview: usePreview(project, job, order, setError),
    error,
    start,
    cancel,
    setError,
  };
}

interface ReadPreview {
  readonly order: string;
  readonly preview: DocumentPreview;
}

function usePreview(
  project: string,
  job: DocumentJob | undefined,
  order: string,
  onError: (error: unknown) => void,
): DocumentPreview | null {
  const [read, setRead] = useState<ReadPreview | null>(null);
  const name = job?.hasPreview ? job.job : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order goes with the job
  useEffect(() => {
    if (name === undefined) return;
    let isWanted = true;
    call('read-preview', { project, job: name }).then(
      (preview) => isWanted && setRead({ order, preview }),
      (error) => isWanted && onError(error),
    );
    return () => {
      isWanted = false;
    };
  }, [project, name]);
  return read?.order === order ? read.preview : null;
}
