import { Packer } from 'docx';
import type { Language } from '../../src-domain/fields.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { runIsolated, type StartIsolated } from '../isolated/isolated.ts';
import { type Cleaned, cleanDocument } from './clean-document.ts';
import { headingPages } from './page-numbers.ts';
import { prosjektplan } from './prosjektplan.ts';
import { finishedPackage } from './word/package.ts';
import { wordDocument } from './word.ts';

export interface DocumentOptions {
  readonly document: 'prosjektplan';
  /** What the labels are written in; what people wrote keeps the language that it is marked with. */
  readonly language: Language;
  /** Who sits where is shown as of this day, and the file is dated by it. */
  readonly today: IsoDay;
  /** Without page numbers the document is made faster, and Word offers to fill them in. */
  readonly pageNumbers: boolean;
}

export interface BuiltDocument {
  readonly bytes: Uint8Array;
  /** Texts that held characters which don't belong in a document; they were left out. */
  readonly cleaned: readonly Cleaned[];
}

const steps = ['compose', 'count-pages', 'write', 'pack'] as const;

/** How far the work has come: `done` of `of` steps, and the one that it is at. */
export interface DocumentProgress {
  readonly done: number;
  readonly of: number;
  readonly step: (typeof steps)[number] | 'done';
}

/**
 * Makes a Word file of a plan. The same plan and options give the same bytes. It keeps its thread busy for
 * seconds where the plan is big: a program with a window uses `buildDocumentIsolated`.
 */
export async function buildDocument(
  plan: Plan,
  options: DocumentOptions,
  onProgress: (progress: DocumentProgress) => void = () => {},
): Promise<BuiltDocument> {
  const at = (step: (typeof steps)[number]) =>
    onProgress({ done: steps.indexOf(step), of: steps.length, step });
  at('compose');
  const { document: value, cleaned } = cleanDocument(prosjektplan(plan, options));
  at('count-pages');
  const pages = options.pageNumbers ? headingPages(value) : [];
  at('write');
  const written = await Packer.toBuffer(wordDocument(value, pages).document);
  at('pack');
  const bytes = finishedPackage(written, value, options.today);
  onProgress({ done: steps.length, of: steps.length, step: 'done' });
  return { bytes, cleaned };
}

interface DocumentTask {
  readonly plan: Plan;
  readonly options: DocumentOptions;
}

/** What runs in the process that `buildDocumentIsolated` starts. */
export function buildDocumentTask(
  input: unknown,
  onProgress: (progress: unknown) => void,
): Promise<BuiltDocument> {
  const { plan, options } = input as DocumentTask;
  return buildDocument(plan, options, onProgress);
}

/** `buildDocument` in a process of its own, which is killed where the signal is aborted ('cancelled'). */
export async function buildDocumentIsolated(
  startIsolated: StartIsolated,
  plan: Plan,
  options: DocumentOptions,
  {
    onProgress = () => {},
    signal,
  }: { onProgress?: (progress: DocumentProgress) => void; signal?: AbortSignal } = {},
): Promise<BuiltDocument> {
  const task: DocumentTask = { plan, options };
  const built = await runIsolated(startIsolated, 'build-document', task, {
    onProgress: (progress) => onProgress(progress as DocumentProgress),
    signal,
    values: { document: options.document },
  });
  return built as BuiltDocument;
}
