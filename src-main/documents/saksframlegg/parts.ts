import { attachmentsOf } from '../../../src-domain/attachments/attachments.ts';
import { type CaseContent, municipalityOf } from '../../../src-domain/cases/case-content.ts';
import type { Block, List, Paragraph } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { markdownBlocks } from '../markdown-blocks.ts';
import { heading, type Writing, written } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';

/**
 * One part of a case under its heading; nothing of a part that nothing is written in, but for the proposed
 * decision, which no case is without unless it was left out for the public. In the whole copy it is told what the
 * public doesn't get.
 */
export function partBlocks(
  writing: Writing,
  decision: Row<'decision'>,
  content: CaseContent,
  isWhole: boolean,
): readonly Block[] {
  const { label } = writing;
  const { part, text, exemptUnder } = content;
  const read = markdownBlocks(text, {
    document: writing.language,
    written: writing.writtenIn,
    under: 1,
  });
  const isWithheld = isWhole && exemptUnder.trim() !== '' && read.length > 0;
  const isLeftOut = !isWhole && exemptUnder.trim() !== '' && read.length === 0;
  const blocks = [
    ...(isWithheld
      ? [
          paragraph(
            textRuns(label('caseDocument:withheld', { ground: exemptUnder.trim() })),
            'detail',
          ),
        ]
      : []),
    ...(part === 'proposal' && !isLeftOut ? proposalBlocks(writing, read) : read),
    ...(part === 'attachments' ? attachmentBlocks(writing, decision, isWhole) : []),
  ];
  if (blocks.length === 0) return [];
  const { language } = municipalityOf(writing.plan, decision) ?? {};
  const name = content.heading
    ? written({ ...writing, writtenIn: language ?? writing.writtenIn }, content.heading)
    : textRuns(label(`caseDocument:part-${part}`));
  return [heading(writing, 1, name), ...blocks];
}

/** What is to be decided is numbered, point by point, so that each can be voted on. */
function proposalBlocks({ label }: Writing, read: readonly Block[]): readonly Block[] {
  if (read.length === 0) return [paragraph(textRuns(label('caseDocument:no-proposal')))];
  const points = read.filter((block): block is Paragraph => block.kind === 'paragraph');
  if (points.length < 2 || points.length < read.length) return read;
  return [numbered(points.map((point) => [point]))];
}

const numbered = (items: List['items']): List => ({ kind: 'list', ordered: true, start: 1, items });

function attachmentBlocks(
  writing: Writing,
  { id }: Row<'decision'>,
  isWhole: boolean,
): readonly Block[] {
  const attachments = attachmentsOf(writing.plan, { decisionId: id });
  if (attachments.length === 0) return [];
  return [
    numbered(
      attachments.map(({ name, exemptUnder }) => {
        const ground = exemptUnder.trim();
        const text =
          isWhole && ground !== ''
            ? writing.label('caseDocument:withheld-attachment', { name, ground })
            : name;
        return [paragraph(written(writing, text || writing.label('documents:unnamed')))];
      }),
    ),
  ];
}
