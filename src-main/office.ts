import type { CallHandlers, ProgramEvent } from '../src-preload/contract.ts';
import { DocumentJobs, type FinishedDocument } from './document-jobs.ts';
import type { ProjectFile, Surroundings } from './store/project-file.ts';

/** What differs between the shells: who they are, and where a finished document goes. */
export type ShellCalls = Pick<CallHandlers, 'read-program' | 'save-document'>;

/** One open project and the work that goes on in it: what every shell offers its pages. */
export class Office {
  readonly calls: Omit<CallHandlers, keyof ShellCalls>;
  readonly #file: ProjectFile;
  readonly #documents: DocumentJobs;
  readonly #listeners = new Set<(event: ProgramEvent) => void>();

  constructor(file: ProjectFile, surroundings: Surroundings) {
    this.#file = file;
    this.#documents = new DocumentJobs(surroundings, (value) =>
      this.#tell({ name: 'document-changed', value }),
    );
    this.calls = {
      'read-project': () => ({ path: file.path, plan: file.plan, status: file.status }),
      'list-documents': () => this.#documents.list(),
      'start-document': (order) => ({ job: this.#documents.start(file, order) }),
      'cancel-document': ({ job }) => {
        this.#documents.cancel(job);
        return null;
      },
    };
  }

  /** Tells of every event until the returned function is called. */
  listen(listener: (event: ProgramEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  findDocument(job: string): FinishedDocument | undefined {
    return this.#documents.find(job);
  }

  /** Stops what is under way, publishes, and lets go of the project. */
  async close(): Promise<void> {
    this.#documents.close();
    await this.#file.close({ publish: true });
  }

  #tell(event: ProgramEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
