import type { Block } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import { deviationsOf } from '../../../src-domain/reports/deviations.ts';
import { dayText, heading, written } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';
import { type Column, columnTable } from './column-table.ts';
import type { ReportWriting } from './report-writing.ts';

type Deviation = Row<'deviation'>;

/** Avvik – årsak – konsekvens – tiltak, one a row. */
export function deviationBlocks(writing: ReportWriting): readonly Block[] {
  const { label, plan, report } = writing;
  const deviations = deviationsOf(plan, report.id);
  return [
    heading(writing, 1, textRuns(label('reportDocument:deviations'))),
    deviations.length === 0
      ? paragraph(textRuns(label('reportDocument:no-deviations')))
      : columnTable<Deviation>(
          {
            name: label('reportDocument:deviations'),
            description: label('reportDocument:deviations-description'),
          },
          [
            {
              heading: label('reportDocument:column-deviation'),
              width: 23,
              content: (deviation) => deviationContent(writing, deviation),
            },
            ...deviationColumns(writing),
            {
              heading: label('reportDocument:column-state'),
              width: 13,
              content: ({ closedOn }) =>
                textRuns(
                  closedOn === null
                    ? label('reportDocument:open')
                    : label('reportDocument:closed', { day: dayText(closedOn) }),
                ),
            },
          ],
          deviations,
        ),
  ];
}

/** The deviation, and below it what of the project it is about. */
export function deviationContent(writing: ReportWriting, { aspect, text }: Deviation) {
  const { label } = writing;
  const name = text.trim() === '' ? textRuns(label('documents:unnamed')) : written(writing, text);
  const about = aspect === null ? '' : choiceLabel('deviation', 'aspect', aspect, label);
  return [
    paragraph(name),
    ...(about === ''
      ? []
      : [paragraph(textRuns(label('reportDocument:about-aspect', { aspect: about })), 'detail')]),
  ];
}

/** Why it came to be, what follows of it, and what is done. */
export function deviationColumns(writing: ReportWriting): readonly Column<Deviation>[] {
  const { label } = writing;
  const missing = textRuns(label('reportDocument:not-said'));
  return (['cause', 'consequence', 'action'] as const).map((field) => ({
    heading: label(`reportDocument:column-${field}`),
    width: field === 'action' ? 24 : 20,
    content: (deviation) =>
      deviation[field].trim() === '' ? missing : written(writing, deviation[field]),
  }));
}
