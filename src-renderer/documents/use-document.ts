import { useEffect, useRef, useState } from 'react';
import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import { sameValue } from '../../src-domain/same-value.ts';
import type { DocumentJob, DocumentPreview } from '../../src-preload/contract.ts';
import { call } from '../bridge.ts';
import { useDocumentJobs } from './document-jobs.ts';

/** The document that the page shows: how far it is, and what stands in it. */
export interface ShownDocument {
  /** The latest of just this order. */
  readonly job: DocumentJob | undefined;
  /** Of this job or, while a new one has none yet, of the one before of its kind and language. */
  readonly preview: DocumentPreview | null;
  readonly error: unknown;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly setError: (error: unknown) => void;
}

/** Several choices are often made one after another, and each would begin a document of its own. */
const pauseInMilliseconds = 300;

/** Makes a document when it is first asked for and whenever it is out of date then, and follows it. */
export function useDocument(project: string, order: DocumentOrder): ShownDocument {
  const jobs = useDocumentJobs(project);
  const job = jobs?.findLast((each) => sameValue(each.order, order));
  const [error, setError] = useState<unknown>(null);
  const begun = useRef<string | null>(null);
  const cancelJob = (name: string) =>
    call('cancel-document', { project, job: name }).catch(setError);
  const start = () => {
    setError(null);
    call('start-document', { project, order }).then((started) => {
      begun.current = started.job;
    }, setError);
  };
  const cancel = () => {
    if (job) void cancelJob(job.job);
  };

  const wanted = `${project} ${JSON.stringify(order)}`;
  const asked = useRef('');
  const isListed = jobs !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted says all; the jobs as they are then
  useEffect(() => {
    if (!isListed || asked.current === wanted) return;
    const begin = () => {
      asked.current = wanted;
      // What was chosen before is made for nobody.
      const left = jobs.find((each) => each.job === begun.current && each !== job);
      if (left?.state === 'running') void cancelJob(left.job);
      if (!job || job.isOutdated || job.state === 'failed') start();
    };
    if (asked.current === '') {
      begin();
      return;
    }
    const timer = setTimeout(begin, pauseInMilliseconds);
    return () => clearTimeout(timer);
  }, [isListed, wanted]);

  const kind = `${project} ${order.document} ${order.language}`;
  return {
    job,
    preview: usePreview(project, job, kind, setError),
    error,
    start,
    cancel,
    setError,
  };
}

interface ReadPreview {
  readonly kind: string;
  readonly preview: DocumentPreview;
}

function usePreview(
  project: string,
  job: DocumentJob | undefined,
  kind: string,
  onError: (error: unknown) => void,
): DocumentPreview | null {
  const [read, setRead] = useState<ReadPreview | null>(null);
  const name = job?.hasPreview ? job.job : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the kind goes with the job
  useEffect(() => {
    if (name === undefined) return;
    let isWanted = true;
    call('read-preview', { project, job: name }).then(
      (preview) => isWanted && setRead({ kind, preview }),
      (error) => isWanted && onError(error),
    );
    return () => {
      isWanted = false;
    };
  }, [project, name]);
  return read?.kind === kind ? read.preview : null;
}
