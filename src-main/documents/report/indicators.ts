import type { Block, Run } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { placeName } from '../../../src-domain/measurements/indicator-diagrams.ts';
import { indicatorSeries } from '../../../src-domain/measurements/indicator-series.ts';
import { judgedStandings } from '../../../src-domain/measurements/standing.ts';
import { distanceText } from '../../../src-domain/messages/measured-text.ts';
import { targetText } from '../../../src-domain/messages/target-text.ts';
import { findRow, inOrder } from '../../../src-domain/plan.ts';
import { latestRuns, measurementBlocks } from '../prosjektplan/measurements.ts';
import { heading, written } from '../prosjektplan/writing.ts';
import { textRuns } from '../runs.ts';
import { columnTable } from './column-table.ts';
import type { ReportWriting } from './report-writing.ts';

type Indicator = Row<'indicator'>;

/**
 * How it is with the indicators of what is reported on, and how each has developed. Of the whole project only
 * those are drawn that belong to no sub-project: the others are in the reports of these.
 */
export function indicatorBlocks(writing: ReportWriting): readonly Block[] {
  const { label, plan, report } = writing;
  const indicators = inOrder(plan.rows.indicator, (indicator) =>
    writing.isOwn(ownerOf(writing, indicator)),
  );
  const name = label('reportDocument:indicators');
  if (indicators.length === 0) return [];
  const drawn = indicators.filter(
    (indicator) => report.subprojectId !== null || ownerOf(writing, indicator) === null,
  );
  return [
    heading(writing, 1, textRuns(name)),
    columnTable<Indicator>(
      { name, description: label('reportDocument:indicators-description') },
      [
        {
          heading: label('reportDocument:column-indicator'),
          width: 34,
          content: (indicator) => nameRuns(writing, indicator),
        },
        {
          heading: label('reportDocument:column-target'),
          width: 16,
          content: (indicator) => targetRuns(writing, indicator),
        },
        {
          heading: label('reportDocument:column-latest'),
          width: 24,
          content: (indicator) => {
            const latest = latestRuns(writing, indicator);
            return latest.length > 0 ? latest : textRuns(label('reportDocument:not-measured'));
          },
        },
        {
          heading: label('reportDocument:column-distance'),
          width: 26,
          content: (indicator) => distanceRuns(writing, indicator),
        },
      ],
      indicators,
    ),
    ...drawn.flatMap((indicator) => measurementBlocks(writing, indicator, 2)),
  ];
}

export function nameRuns(writing: ReportWriting, { name }: Indicator): readonly Run[] {
  return name.trim() === '' ? textRuns(writing.label('documents:unnamed')) : written(writing, name);
}

/** What a goal or an indicator aims at. */
export function targetRuns(
  { label, language }: ReportWriting,
  fields: Indicator | Row<'resultGoal'>,
): readonly Run[] {
  return textRuns(targetText(fields, 'word', language, label) || label('reportDocument:no-target'));
}

/** How far the newest figures are from the target, in words; each place's where it is about each of them. */
export function distanceRuns(writing: ReportWriting, indicator: Indicator): readonly Run[] {
  const { label, language, plan } = writing;
  const series = indicatorSeries(plan, indicator.id);
  const words = { indicator, language, translate: label };
  const lines = (series ? judgedStandings(series) : []).flatMap(({ place, distance }) => {
    const text = distanceText(distance, words);
    if (text === '' || series === null) return [];
    return place === null
      ? [text]
      : [label('measurements:in-place', { place: placeName(series, place, label), text })];
  });
  return textRuns(lines.join('\n') || label('reportDocument:no-distance'));
}

const ownerOf = ({ plan }: ReportWriting, indicator: Indicator): string | null =>
  indicator.subprojectId ??
  findRow(plan, 'resultGoal', indicator.resultGoalId)?.subprojectId ??
  null;
