import { Packer } from 'docx';
import type { DocumentValue } from '../../src-domain/document/blocks.ts';
import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import type { FrozenPlan } from '../../src-domain/document/frozen-plans.ts';
import type { DocumentPages } from '../../src-domain/document/pages.ts';
import { planAsOf } from '../../src-domain/document/plan-as-of.ts';
import { copyOf, type DocumentPlans } from '../../src-domain/document/public-copy.ts';
import type { ReaderFinding } from '../../src-domain/document/reader-finding.ts';
import type { PageLook } from '../../src-domain/letterhead/page-look.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { runIsolated, type StartIsolated } from '../isolated/isolated.ts';
import { textMeasure } from '../pictures/chart-typeface.ts';
import { type Cleaned, cleanDocument } from './clean-document.ts';
import { endringsmelding } from './endringsmelding.ts';
import { inTemplate } from './letterhead/in-template.ts';
import { type Letterhead, plainLook, readLetterhead } from './letterhead/letterhead.ts';
import { pageLook } from './letterhead/page-look.ts';
import { milepelplan } from './milepelplan.ts';
import { organisasjonskart } from './organisasjonskart.ts';
import { documentPages, headingPages } from './page-numbers.ts';
import type { PlanDocumentOptions } from './plan-document.ts';
import { prosjektplan } from './prosjektplan.ts';
import { checkReading } from './reader-check.ts';
import { reportDocument } from './report-document.ts';
import { saksframlegg } from './saksframlegg.ts';
import { finishedPackage } from './word/package.ts';
import { wordDocument } from './word.ts';

export interface DocumentOptions {
  readonly order: DocumentOrder;
  /** The file is dated by this day. */
  readonly today: IsoDay;
  /** The plans of the versions that the document needs: see `versionsNeeded`. */
  readonly frozenPlans?: readonly FrozenPlan[];
  /** Without page numbers the document is made faster, and Word offers to fill them in. */
  readonly pageNumbers: boolean;
  /** What a municipality's documents look like. In its own template page numbers are left to Word. */
  readonly letterhead?: Letterhead;
  /** The folder of the fonts that ship with the program, where the shell doesn't keep them beside its source. */
  readonly fonts?: string;
}

/** A document before it is written: what stands in it, and what is to be said about that. */
export interface ComposedDocument {
  readonly document: DocumentValue;
  /** Texts that held characters which don't belong in a document; they were left out. */
  readonly cleaned: readonly Cleaned[];
  /** What a person with a screen reader would stumble on. */
  readonly findings: readonly ReaderFinding[];
}

/** The same with what a preview and a PDF take of a letterhead; null where it has none. */
export interface DressedDocument extends ComposedDocument {
  readonly look: PageLook | null;
}

export interface BuiltDocument {
  readonly bytes: Uint8Array;
  /** Texts that held characters which don't belong in a document; they were left out. */
  readonly cleaned: readonly Cleaned[];
}

const steps = ['compose', 'count-pages', 'write', 'pack'] as const;

/** How far the work has come: `done` of `of` steps, the one that it is at, and what the last one gave. */
export interface DocumentProgress {
  readonly done: number;
  readonly of: number;
  readonly step: (typeof steps)[number] | 'done';
  /** What stands in the document, told as soon as it is known. */
  readonly composed?: DressedDocument;
  /** Its pages, where they are counted. */
  readonly pages?: DocumentPages;
}

/** What stands in a plan's document: what a preview shows and the Word file is written from. */
export function composeDocument(
  plan: Plan,
  { order, today, frozenPlans = [], fonts }: Omit<DocumentOptions, 'pageNumbers'>,
): ComposedDocument {
  const { language, asOf } = order;
  const options = { language, today: asOf ?? today, textWidth: textMeasure(fonts) };
  const { document, cleaned } = cleanDocument(
    documentOf(copyOf({ plan, frozenPlans }, order.copy), order, options, today),
  );
  return { document, cleaned, findings: checkReading(document) };
}

function documentOf(
  { plan, frozenPlans }: DocumentPlans,
  order: DocumentOrder,
  options: PlanDocumentOptions,
  today: IsoDay,
): DocumentValue {
  switch (order.document) {
    case 'prosjektplan':
      return prosjektplan(plan, options);
    case 'milepelplan': {
      const shown = planAsOf(plan, options.today, today, frozenPlans);
      return milepelplan(shown, options, order.choices, frozenPlans);
    }
    case 'organisasjonskart':
      return organisasjonskart(plan, options);
    case 'saksframlegg':
      return saksframlegg(plan, options, order);
    case 'endringsmelding':
      return endringsmelding(plan, options, order, frozenPlans);
    default:
      return reportDocument(plan, options, order, frozenPlans);
  }
}

/**
 * Makes a Word file of a plan. The same plan and options give the same bytes. It keeps its thread busy for
 * seconds where the plan is big: a program with a window uses `buildDocumentIsolated`.
 */
export async function buildDocument(
  plan: Plan,
  options: DocumentOptions,
  onProgress: (progress: DocumentProgress) => unknown = () => {},
): Promise<BuiltDocument> {
  const at = (
    step: (typeof steps)[number],
    known: Pick<DocumentProgress, 'composed' | 'pages'> = {},
  ) => onProgress({ done: steps.indexOf(step), of: steps.length, step, ...known });
  await at('compose');
  const composed = composeDocument(plan, options);
  const { document: value, cleaned } = composed;
  const { letterhead } = options;
  const look = letterhead ? await readLetterhead(letterhead) : plainLook;
  const shown = letterhead ? pageLook(look, letterhead.municipality) : null;
  await at('count-pages', { composed: { ...composed, look: shown } });
  const { template } = look;
  const pages = options.pageNumbers && !template ? documentPages(value) : null;
  await at('write', pages === null ? {} : { pages });
  const entries = pages === null ? [] : headingPages(value, pages);
  const written = await Packer.toBuffer(wordDocument(value, entries, look).document);
  await at('pack');
  const finished = finishedPackage(written, value, options.today);
  const bytes = template ? inTemplate(finished, template, value.language) : finished;
  await onProgress({ done: steps.length, of: steps.length, step: 'done' });
  return { bytes, cleaned };
}

interface DocumentTask {
  readonly plan: Plan;
  readonly options: DocumentOptions;
}

/** What runs in the process that `buildDocumentIsolated` starts. */
export function buildDocumentTask(
  input: unknown,
  onProgress: (progress: unknown) => unknown,
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
    values: { document: options.order.document },
  });
  return built as BuiltDocument;
}
