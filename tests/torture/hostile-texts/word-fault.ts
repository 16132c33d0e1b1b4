import { unzipSync } from 'fflate';
import type { DocumentValue } from '../../../src-domain/document/blocks.ts';
import { lintWord, partsOf } from '../../main/documents/word-lint.ts';
import { all, readXml, type XmlNode } from '../../main/documents/xml-tree.ts';
import { firstMissing, runTexts } from './texts-in.ts';

const forbidden =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with a Word file that a document was written as; null where nothing is. */
export function wordFault(bytes: Uint8Array, document: DocumentValue): string | null {
  const workbooks = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xlsx'));
  const own = partsOf(bytes);
  const parts = [own, ...workbooks.map(([, workbook]) => partsOf(workbook))];
  const nodes = parts.map((each) =>
    Object.entries(each).map(([name, part]) => {
      if (forbidden.test(part)) throw new Error(`a character in ${name}`);
      return readXml(part);
    }),
  );
  const [finding] = lintWord(own);
  if (finding) return `${finding.rule}: ${finding.detail}`;
  const harm = nodes
    .flat()
    .map(harmOf)
    .find((each) => each !== null);
  if (harm) return harm;
  const missing = firstMissing(runTexts(document), textOf(readXml(own['word/document.xml'] ?? '')));
  return missing === null ? null : `the document lacks ${JSON.stringify(missing)}`;
}

/** Of a document and of the workbooks in it: what leads or runs. */
function harmOf(part: XmlNode): string | null {
  const formula = [...all(part, 'f'), ...all(part, 'x:f')][0];
  if (formula && part.name.endsWith('worksheet')) return `a formula: ${formula.text}`;
  const field = all(part, 'w:instrText').find(({ text }) => !ownFields.test(text));
  if (field) return `a field: ${field.text}`;
  for (const { attributes } of all(part, 'Relationship')) {
    const { TargetMode: mode, Target: target = '' } = attributes;
    if (mode === 'External' && !/^(https?:\/\/|mailto:)/i.test(target)) return `leads to ${target}`;
  }
  return null;
}

const ownFields = /^\s*(TOC|PAGE|NUMPAGES|PAGEREF|HYPERLINK \\l)\b/;

const textOf = (document: XmlNode): string =>
  all(document, 'w:t')
    .map(({ text }) => text)
    .join('');
