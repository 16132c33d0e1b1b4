import type { Failure } from '../src-domain/failure.ts';
import type { Language } from '../src-domain/fields.ts';
import type { Notice } from '../src-domain/notice.ts';
import type { Plan } from '../src-domain/plan.ts';

/**
 * Everything that a page may ask of the program: what it sends and what it gets. Each shell implements
 * all of it. Only JSON-safe values cross; moments are ISO text.
 */
export interface Calls {
  'read-program': { sends: Nothing; gets: Program };
  'read-project': { sends: Nothing; gets: OpenProject };
  'list-documents': { sends: Nothing; gets: readonly DocumentJob[] };
  /** The answer comes at once; how it goes is told by 'document-changed'. */
  'start-document': { sends: DocumentOrder; gets: JobName };
  'cancel-document': { sends: JobName; gets: null };
  'save-document': { sends: JobName; gets: SavedDocument };
}

/** What the program tells its pages without being asked. */
export interface Events {
  'document-changed': DocumentJob;
}

export type Nothing = Readonly<Record<string, never>>;

export interface Program {
  readonly version: string;
  /** The language of the user's system; the page may show another. */
  readonly language: Language;
}

export interface OpenProject {
  readonly path: string;
  readonly plan: Plan;
  readonly status: ProjectStatus;
}

export interface ProjectStatus {
  /** Changes that are safe in the working copy and not yet in the shared file. */
  readonly unpublishedCount: number;
  readonly publishedAt: string | null;
  readonly notices: readonly Notice[];
}

export interface DocumentOrder {
  readonly document: 'prosjektplan';
  readonly language: Language;
}

export interface JobName {
  readonly job: string;
}

/** A document that is being made, or was. */
export type DocumentJob = JobName & DocumentOrder & JobState;

export type JobState =
  | {
      readonly state: 'running';
      readonly done: number;
      readonly of: number;
      readonly step: DocumentStep;
    }
  | {
      readonly state: 'finished';
      readonly fileName: string;
      readonly sizeInBytes: number;
      readonly cleaned: readonly CleanedText[];
    }
  | { readonly state: 'failed'; readonly failure: Failure };

export type DocumentStep = 'compose' | 'count-pages' | 'write' | 'pack' | 'done';

/** A text that held characters which don't belong in a document; they were left out of it. */
export interface CleanedText {
  /** The heading that it stands under. */
  readonly where: string;
  /** How the text begins. */
  readonly excerpt: string;
  readonly removed: readonly { readonly codePoint: string; readonly count: number }[];
}

/** Where a document went: a file of the user's choice, or an address to download from. */
export type SavedDocument =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'download'; readonly address: string; readonly fileName: string };

export type CallName = keyof Calls;

/** What the program does for each call. */
export type CallHandlers = {
  readonly [Name in CallName]: (
    sent: Calls[Name]['sends'],
  ) => Calls[Name]['gets'] | Promise<Calls[Name]['gets']>;
};

/** What a call comes back with. A failure is data: an Error would lose its code on the way. */
export type Answer<Name extends CallName = CallName> =
  | { readonly kind: 'done'; readonly value: Calls[Name]['gets'] }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type ProgramEvent = {
  [Name in keyof Events]: { readonly name: Name; readonly value: Events[Name] };
}[keyof Events];

/** The two ways across, which Electron's preload exposes to the page and the browser's page makes itself. */
export interface Crossing {
  call<Name extends CallName>(name: Name, sends: Calls[Name]['sends']): Promise<Answer<Name>>;
  /** Hears every event until the returned function is called. */
  listen(listener: (event: ProgramEvent) => void): () => void;
}
