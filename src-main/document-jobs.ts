import { projectOf } from '../src-domain/plan.ts';
import type { DocumentJob, DocumentOrder, JobState } from '../src-preload/contract.ts';
import { buildDocumentIsolated } from './documents/build-document.ts';
import { failureOf, reportBug } from './failure-of.ts';
import { fileNameFrom } from './file-names.ts';
import type { ProjectFile, Surroundings } from './store/project-file.ts';
import { today } from './today.ts';

/** Documents are held in memory until a newer one takes their place; each is a few megabytes at most. */
const keptDocuments = 4;

/** A document that has been made. */
export interface FinishedDocument {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

interface Kept {
  readonly job: DocumentJob;
  readonly cancel: () => void;
  readonly document?: FinishedDocument;
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
    return [...this.#kept.values()].map(({ job }) => job);
  }

  /** Starts on the plan as it is now and gives the job's name. */
  start({ plan }: Pick<ProjectFile, 'plan'>, order: DocumentOrder): string {
    const job = this.#surroundings.newId();
    const stop = new AbortController();
    const tell = (state: JobState, document?: FinishedDocument) => {
      const told: DocumentJob = { job, ...order, ...state };
      this.#kept.set(job, {
        job: told,
        cancel: () => stop.abort(),
        ...(document && { document }),
      });
      this.#tell(told);
    };
    this.#forgetOldest();
    tell({ state: 'running', done: 0, of: 1, step: 'compose' });
    buildDocumentIsolated(
      this.#surroundings.startIsolated,
      plan,
      { ...order, today: today(this.#surroundings), pageNumbers: true },
      {
        signal: stop.signal,
        onProgress: (progress) => tell({ state: 'running', ...progress }),
      },
    ).then(
      ({ bytes, cleaned }) => {
        const fileName = fileNameOf(projectOf(plan).name);
        const sizeInBytes = bytes.length;
        tell({ state: 'finished', fileName, sizeInBytes, cleaned }, { fileName, bytes });
      },
      (error) => tell({ state: 'failed', failure: failureOf(error, reportBug) }),
    );
    return job;
  }

  cancel(job: string): void {
    this.#kept.get(job)?.cancel();
  }

  find(job: string): FinishedDocument | undefined {
    return this.#kept.get(job)?.document;
  }

  close(): void {
    for (const { cancel } of this.#kept.values()) cancel();
  }

  #forgetOldest(): void {
    const ended = [...this.#kept].filter(([, { job }]) => job.state !== 'running');
    for (const [job] of ended.slice(0, Math.max(0, ended.length - keptDocuments + 1))) {
      this.#kept.delete(job);
    }
  }
}

function fileNameOf(projectName: string): string {
  const name = fileNameFrom(projectName);
  return name === '' ? 'Prosjektplan.docx' : `Prosjektplan – ${name}.docx`;
}
