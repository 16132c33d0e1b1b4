import type { Block } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { aspects } from '../../../src-domain/entities/reports.ts';
import { numberText } from '../../../src-domain/messages/number-text.ts';
import { inOrder, projectOf } from '../../../src-domain/plan.ts';
import { tolerancesOf } from '../../../src-domain/reports/proposed-lights-tolerance.ts';
import type { Aspect } from '../../../src-domain/reports/roll-up.ts';
import { heading, listed, written } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';
import { columnTable } from './column-table.ts';
import { lightText } from './light-sign.ts';
import { aspectName, lightOf } from './lights.ts';
import type { ReportWriting } from './report-writing.ts';
import { writtenBlocks } from './texts.ts';

/** What is outside which tolerance: the fact and the limit. */
export function outsideToleranceBlocks(writing: ReportWriting): readonly Block[] {
  const { label, report } = writing;
  const name = label('reportDocument:outside-tolerance');
  const outside = aspects.filter((aspect) => lightOf(writing, report.id, aspect)?.colour === 'red');
  return [
    heading(writing, 1, textRuns(name)),
    outside.length === 0
      ? paragraph(textRuns(label('reportDocument:no-aspect-outside')))
      : columnTable<Aspect>(
          { name, description: label('reportDocument:outside-tolerance-description') },
          [
            {
              heading: label('reportDocument:column-aspect'),
              width: 16,
              content: (aspect) => textRuns(aspectName(writing, aspect)),
            },
            {
              heading: label('reportDocument:column-light'),
              width: 14,
              content: (aspect) =>
                textRuns(lightText(lightOf(writing, report.id, aspect)?.colour ?? null, label)),
            },
            {
              heading: label('reportDocument:column-fact'),
              width: 38,
              content: (aspect) => {
                const reason = lightOf(writing, report.id, aspect)?.reason.trim() ?? '';
                return reason === ''
                  ? textRuns(label('reportDocument:no-reason'))
                  : written(writing, reason);
              },
            },
            {
              heading: label('reportDocument:column-limit'),
              width: 32,
              content: (aspect) => limitContent(writing, aspect),
            },
          ],
          outside,
        ),
  ];
}

function limitContent(writing: ReportWriting, aspect: Aspect) {
  const { plan, label, report } = writing;
  const told = tolerancesOf(plan, report.subprojectId, aspect).flatMap((tolerance) => {
    const text = toleranceText(writing, tolerance);
    return text === '' ? [] : [paragraph(written(writing, text))];
  });
  return told.length > 0 ? told : textRuns(label('reportDocument:no-tolerance'));
}

/** 'Per milepæl: 30 dager', or the one that is there. */
function toleranceText({ label, language }: ReportWriting, tolerance: Row<'tolerance'>): string {
  const { text, limit, unit } = tolerance;
  const amount = limit === null ? '' : numberText(limit, language);
  const figure =
    amount === '' || unit === null
      ? amount
      : label(`reportDocument:limit-${unit}`, { amount, count: limit });
  if (figure === '' || text.trim() === '') return figure || text.trim();
  return label('documents:labelled-text', { label: text.trim(), text: figure });
}

/** What is advised, and who is asked to decide: the steering group, or else the client. */
export function recommendationBlocks(writing: ReportWriting): readonly Block[] {
  const { label, plan } = writing;
  const groups = inOrder(plan.rows.body, ({ kind }) => kind === 'steering-group').flatMap(
    ({ name }) => name.trim() || [],
  );
  const asked = groups.length > 0 ? listed(writing, groups) : projectOf(plan).client.trim();
  const advised = writtenBlocks(writing, 'recommendation');
  return [
    heading(writing, 1, textRuns(label('reportDocument:text-recommendation'))),
    ...(advised.length > 0
      ? advised
      : [paragraph(textRuns(label('reportDocument:empty-recommendation')))]),
    paragraph(
      textRuns(
        asked === ''
          ? label('reportDocument:asked-of-nobody')
          : label('reportDocument:asked-of', { asked }),
      ),
    ),
  ];
}
