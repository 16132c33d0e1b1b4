import type { Block, DocumentValue } from '../../src-domain/document/blocks.ts';
import { plainText } from '../../src-domain/document/headings.ts';
import type { ReaderFinding } from '../../src-domain/document/reader-finding.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { excerptOf } from './excerpt.ts';
import type { Found, ReadingPlace } from './reader-check/found.ts';
import { headingFindings } from './reader-check/headings.ts';
import { languageFindings } from './reader-check/language.ts';
import { LinkNames } from './reader-check/link-names.ts';
import { linkFindings } from './reader-check/links.ts';
import { paragraphFindings } from './reader-check/paragraphs.ts';
import { tableFindings } from './reader-check/tables.ts';
import { typedListFindings } from './reader-check/typed-lists.ts';

/**
 * What somebody who hears the document read out would stumble on, in the order of the document. Only what
 * our blocks can hold is looked for: tables always have header rows, and pictures the same in words.
 */
export function checkReading(document: DocumentValue): readonly ReaderFinding[] {
  const findings: ReaderFinding[] = [];
  const linkNames = new LinkNames();
  const unnamed = translatorFor(document.language)('documents:unnamed');
  let where = document.title;
  let level = 0;
  if (document.subject.trim() === '') {
    const rule = 'document-without-name';
    findings.push({ rule, place: { section: 0, block: 0 }, where, excerpt: where, values: {} });
  }
  document.sections.forEach(({ blocks }, section) => {
    blocks.forEach((block, index) => {
      if (block.kind === 'heading') where = plainText(block.runs);
      const before = blocks.slice(Math.max(0, index - 2), index);
      for (const found of blockFindings(block, { document, before, level, linkNames, unnamed })) {
        const { rule, text, values = {} } = found;
        const place = { section, block: index };
        findings.push({ rule, place, where, excerpt: excerptOf(text.trim()), values });
      }
      if (block.kind === 'heading') level = block.level;
    });
  });
  return findings;
}

const blockFindings = (block: Block, place: ReadingPlace): readonly Found[] => [
  ...headingFindings(block, place),
  ...tableFindings(block),
  ...typedListFindings(block, place),
  ...paragraphFindings(block),
  ...linkFindings(block, place),
  ...languageFindings(block, place),
];
