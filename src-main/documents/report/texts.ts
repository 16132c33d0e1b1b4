import type { Block } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { markdownBlocks } from '../markdown-blocks.ts';
import { heading } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';
import type { ReportWriting } from './report-writing.ts';

type Text = keyof Pick<
  Row<'report'>,
  'summary' | 'done' | 'next' | 'lessons' | 'options' | 'recommendation'
>;

/** What is written under a heading that says what it is; that nothing is, where nothing is. */
export function textBlocks(
  writing: ReportWriting,
  field: Text,
  called: Text | 'what-happened' | 'what-remains' = field,
): readonly Block[] {
  const { label } = writing;
  const body = writtenBlocks(writing, field);
  return [
    heading(writing, 1, textRuns(label(`reportDocument:text-${called}`))),
    ...(body.length > 0 ? body : [paragraph(textRuns(label(`reportDocument:empty-${called}`)))]),
  ];
}

/** The text alone, as it stands under a heading of the first level. */
export const writtenBlocks = (
  { report, language, writtenIn }: ReportWriting,
  field: Text,
): readonly Block[] =>
  markdownBlocks(report[field], { document: language, written: writtenIn, under: 1 });
