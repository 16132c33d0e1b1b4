import type { Block } from '../../../src-domain/document/blocks.ts';
import { sizeText } from '../../../src-domain/messages/size-text.ts';
import { inOrder } from '../../../src-domain/plan.ts';
import { heading, written } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';
import type { ReportWriting } from './report-writing.ts';

/** What goes along with the report; nothing where nothing does. */
export function attachmentBlocks(writing: ReportWriting): readonly Block[] {
  const { label, plan, report } = writing;
  const attachments = inOrder(plan.rows.attachment, ({ reportId }) => reportId === report.id);
  if (attachments.length === 0) return [];
  return [
    heading(writing, 1, textRuns(label('reportDocument:attachments'))),
    {
      kind: 'list',
      ordered: true,
      start: 1,
      items: attachments.map(({ name, sizeInBytes, exemptUnder }) => {
        const called =
          name.trim() === '' ? textRuns(label('documents:unnamed')) : written(writing, name);
        const ground = exemptUnder.trim();
        const size = sizeText(sizeInBytes);
        const told = ground === '' ? size : label('reportDocument:size-exempt', { size, ground });
        return [paragraph([...called, ...textRuns(` (${told})`)])];
      }),
    },
  ];
}
