import type { DocumentOrder } from '../src-domain/document/document-order.ts';
import type { DocumentPages } from '../src-domain/document/pages.ts';
import type { DocumentJob, DocumentPreview, JobState } from '../src-preload/contract.ts';
import { buildDocumentIsolated, type DocumentProgress } from './documents/build-document.ts';
import { documentFileName } from './documents/document-file-name.ts';
import { failureOf, reportBug } from './failure-of.ts';
import { PlanverkError } from './planverk-error.ts';
import { readFrozenPlans, type VersionReader } from './read-frozen-plans.ts';
import { type LetterheadReader, letterheadIn } from './read-letterhead.ts';
import type { Surroundings } from './store/project-file.ts';
import { fontsOf } from './store/surroundings.ts';
import { today } from './today.ts';

/** Documents are held in memory until a newer one takes their place; each is a few megabytes at most. */
const keptDocuments = 4;

/** A document that has been made. */
export interface FinishedDocument {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A document that has been made of the plan as it is. */
export interface FinishedJob extends FinishedDocument {
  readonly order: DocumentOrder;
  /** How many things in it a reader would stumble on. */
  readonly findingCount: number;
}

interface Kept {
  readonly job: string;
  readonly order: DocumentOrder;
  readonly state: JobState;
  readonly isOutdated: boolean;
  readonly pages: DocumentPages | null;
  readonly preview: DocumentPreview | null;
  readonly document: FinishedDocument | null;
  readonly cancel: () => void;
}

/** The documents that are being made, each in a process of its own, and the latest finished ones. */
export class DocumentJobs {
  readonly #surroundings: Surroundings;
  readonly #tell: (job: DocumentJob) => void;
  readonly #kept = new Map<string, Kept>();

  constructor(surroundings: Surroundings, tell: (job: DocumentJob) => void) {
    this.#surroundings = surroundings;
    this.#tell = tell;
  }

  list(): readonly DocumentJob[] {
    return [...this.#kept.values()].map(told);
  }

  /** Starts on the plan as it is now and gives the job's name. Throws where a version can't be read. */
  start(file: VersionReader & LetterheadReader, order: DocumentOrder): string {
    const { plan } = file;
    const frozenPlans = readFrozenPlans(file, order);
    const job = this.#surroundings.newId();
    const stop = new AbortController();
    this.#forgetOldest();
    this.#keep({
      job,
      order,
      state: { state: 'running', done: 0, of: 1, step: 'compose' },
      isOutdated: false,
      pages: null,
      preview: null,
      document: null,
      cancel: () => stop.abort(),
    });
    buildDocumentIsolated(
      this.#surroundings.startIsolated,
      plan,
      {
        order,
        today: today(this.#surroundings),
        pageNumbers: true,
        frozenPlans,
        ...letterheadIn(file, order.organisationId),
        ...fontsOf(this.#surroundings),
      },
      { signal: stop.signal, onProgress: (progress) => this.#hear(job, progress) },
    ).then(
      ({ bytes }) => {
        const fileName = documentFileName(order, plan);
        this.#change(job, {
          state: { state: 'finished', fileName, sizeInBytes: bytes.length },
          document: { fileName, bytes },
        });
      },
      (error) =>
        this.#change(job, { state: { state: 'failed', failure: failureOf(error, reportBug) } }),
    );
    return job;
  }

  /** What has been made or begun was made of another plan than there is now. */
  planHasChanged(): void {
    for (const kept of this.#kept.values()) {
      if (!kept.isOutdated) this.#keep({ ...kept, isOutdated: true });
    }
  }

  cancel(job: string): void {
    this.#kept.get(job)?.cancel();
  }

  find(job: string): FinishedDocument | undefined {
    return this.#kept.get(job)?.document ?? undefined;
  }

  /** What stands in a document. Throws 'document-gone'; a page asks once it is told that there is a preview. */
  readPreview(job: string): DocumentPreview {
    const preview = this.#kept.get(job)?.preview;
    if (!preview) throw new PlanverkError('document-gone');
    return preview;
  }

  /** A finished document with what was found in it. Throws 'document-gone', and 'document-outdated'. */
  readFinished(job: string): FinishedJob {
    const { document, preview, order, isOutdated } = this.#kept.get(job) ?? {};
    if (!document || !preview || !order) throw new PlanverkError('document-gone');
    if (isOutdated) throw new PlanverkError('document-outdated');
    return { ...document, order, findingCount: preview.findings.length };
  }

  close(): void {
    for (const { cancel } of this.#kept.values()) cancel();
  }

  #hear(job: string, { composed, pages, ...progress }: DocumentProgress): void {
    this.#change(job, {
      state: { state: 'running', ...progress },
      ...(composed && { preview: composed }),
      ...(pages && { pages }),
    });
  }

  #change(job: string, changed: Partial<Kept>): void {
    const kept = this.#kept.get(job);
    if (kept) this.#keep({ ...kept, ...changed });
  }

  #keep(kept: Kept): void {
    this.#kept.set(kept.job, kept);
    this.#tell(told(kept));
  }

  #forgetOldest(): void {
    const ended = [...this.#kept].filter(([, { state }]) => state.state !== 'running');
    for (const [job] of ended.slice(0, Math.max(0, ended.length - keptDocuments + 1))) {
      this.#kept.delete(job);
    }
  }
}

const told = ({ job, order, state, isOutdated, pages, preview }: Kept): DocumentJob => ({
  job,
  order,
  ...state,
  isOutdated,
  pages,
  hasPreview: preview !== null,
});
