import type { Block } from '../../../src-domain/document/blocks.ts';
import { aspects } from '../../../src-domain/entities/reports.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import type { Aspect, Colour } from '../../../src-domain/reports/roll-up.ts';
import { heading, written } from '../prosjektplan/writing.ts';
import { textRuns } from '../runs.ts';
import { columnTable } from './column-table.ts';
import { lightText } from './light-sign.ts';
import type { ReportWriting } from './report-writing.ts';

/** How each aspect is judged, in word and sign, why, and what has changed since the report before. */
export function lightBlocks(writing: ReportWriting): readonly Block[] {
  const { label, report, before } = writing;
  const colourOf = (aspect: Aspect) => lightOf(writing, report.id, aspect)?.colour ?? null;
  return [
    heading(writing, 1, textRuns(label('reportDocument:lights'))),
    columnTable<Aspect>(
      {
        name: label('reportDocument:lights'),
        description: label('reportDocument:lights-description'),
      },
      [
        {
          heading: label('reportDocument:column-aspect'),
          width: 18,
          content: (aspect) => textRuns(aspectName(writing, aspect)),
        },
        {
          heading: label('reportDocument:column-light'),
          width: 17,
          content: (aspect) => textRuns(lightText(colourOf(aspect), label)),
        },
        {
          heading: label('reportDocument:column-reason'),
          width: 41,
          content: (aspect) => {
            const reason = lightOf(writing, report.id, aspect)?.reason.trim() ?? '';
            if (reason !== '') return written(writing, reason);
            const colour = colourOf(aspect);
            const missing =
              colour === null ? 'no-light' : colour === 'green' ? 'on-plan' : 'no-reason';
            return textRuns(label(`reportDocument:${missing}`));
          },
        },
        {
          heading: label('reportDocument:column-since'),
          width: 24,
          content: (aspect) =>
            textRuns(
              before === null
                ? label('reportDocument:first-report')
                : sinceText(
                    writing,
                    lightOf(writing, before.id, aspect)?.colour ?? null,
                    colourOf(aspect),
                  ),
            ),
        },
      ],
      aspects,
    ),
  ];
}

/** 'Tid', as the first word of a cell. */
export const aspectName = ({ label }: ReportWriting, aspect: Aspect): string =>
  capitalised(choiceLabel('light', 'aspect', aspect, label));

export const lightOf = ({ plan }: ReportWriting, reportId: string, aspect: Aspect) =>
  plan.rows.light.find((light) => light.reportId === reportId && light.aspect === aspect);

const severity: Readonly<Record<Colour, number>> = { green: 0, yellow: 1, red: 2 };

function sinceText({ label }: ReportWriting, was: Colour | null, is: Colour | null): string {
  if (was === is) return label('reportDocument:since-same');
  const before = lightText(was, label);
  if (was === null || is === null) return label('reportDocument:since-other', { was: before });
  const direction = severity[is] > severity[was] ? 'worse' : 'better';
  return label(`reportDocument:since-${direction}`, { was: before });
}
