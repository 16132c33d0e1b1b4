import type {
  Block,
  HeadingLevel,
  List,
  Run,
  TableRow,
} from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import {
  developmentDiagram,
  drawnPeriods,
  isDrawn,
  placeName,
} from '../../../src-domain/measurements/indicator-diagrams.ts';
import {
  type IndicatorSeries,
  indicatorSeries,
  type PeriodValues,
  type Place,
  valueIn,
} from '../../../src-domain/measurements/indicator-series.ts';
import { noteText } from '../../../src-domain/measurements/note-lines.ts';
import {
  judgedStandings,
  type Standing,
  standingsOf,
} from '../../../src-domain/measurements/standing.ts';
import { figureText, standingText } from '../../../src-domain/messages/measured-text.ts';
import { periodText } from '../../../src-domain/messages/period-text.ts';
import { cell, paragraph, textRuns } from '../runs.ts';
import { heading, tableName, type Writing, written } from './writing.ts';

/** A line through fewer points says no more than the table does. */
const fewestPointsDrawn = 3;

/**
 * What has been measured of an indicator: how it is in words, how it has developed as a diagram, and every
 * figure as a table, under a heading of its own. Nothing where nothing has been measured.
 */
export function measurementBlocks(
  writing: Writing,
  indicator: Row<'indicator'>,
  level: HeadingLevel,
): readonly Block[] {
  const series = indicatorSeries(writing.plan, indicator.id);
  if (!series || series.periods.length === 0) return [];
  const { language, label } = writing;
  const isLine = isDrawn(series) && drawnPeriods(series).length >= fewestPointsDrawn;
  return [
    heading(writing, level, written(writing, indicator.name)),
    ...standingList(writing, series),
    ...commonNote(writing, series),
    ...(isLine
      ? [
          {
            kind: 'diagram',
            diagram: developmentDiagram(series, { language, translate: label }),
          } as const,
        ]
      : []),
    figureTable(writing, series),
  ];
}

/**
 * The newest figures of an indicator that are held against its target, as the table of indicators shows them:
 * '6,7 (4. kvartal 2008)', each municipality's on a line where it is about each of them.
 */
export function latestRuns(writing: Writing, indicator: Row<'indicator'>): readonly Run[] {
  const { language, label, plan } = writing;
  const series = indicatorSeries(plan, indicator.id);
  if (!series) return [];
  const words = { indicator, language, translate: label };
  const lines = judgedStandings(series).map(({ place, value, isComputed, period }) => {
    const text = label('planDocument:latest-figure', {
      figure: figureText(value, words, isComputed),
      period: periodText(period, language, label),
    });
    return place === null
      ? text
      : label('measurements:in-place', { place: placeName(series, place, label), text });
  });
  return textRuns(lines.join('\n'));
}

function standingList(writing: Writing, series: IndicatorSeries): readonly List[] {
  const standings = standingsOf(series);
  if (standings.length === 0) return [];
  const items = standings.map((standing) => [paragraph(standingRuns(writing, series, standing))]);
  return [{ kind: 'list', ordered: false, start: 1, items }];
}

function standingRuns(
  { language, label }: Writing,
  series: IndicatorSeries,
  standing: Standing,
): readonly Run[] {
  const words = { indicator: series.indicator, language, translate: label };
  const place = placeName(series, standing.place, label);
  return textRuns(label('measurements:in-place', { place, text: standingText(standing, words) }));
}

/** What every figure is noted with is said once. */
function commonNote(writing: Writing, series: IndicatorSeries): readonly Block[] {
  const note = noteOfAll(series);
  if (note === null || note === '') return [];
  return [
    paragraph([
      ...textRuns(writing.label('measurements:noted', { note: '' })),
      ...written(writing, note),
    ]),
  ];
}

/** The note that all figures share; null where they differ. */
function noteOfAll({ periods }: IndicatorSeries): string | null {
  const notes = new Set(
    periods.flatMap(({ byPlace }) =>
      [...byPlace.values()].filter(({ isComputed }) => !isComputed).map(({ note }) => note),
    ),
  );
  const [note = ''] = notes;
  return notes.size > 1 ? null : note;
}

function figureTable(writing: Writing, series: IndicatorSeries): Block {
  const { label, language } = writing;
  const places = measuredPlaces(series);
  const hasNotes = noteOfAll(series) === null;
  const words = { indicator: series.indicator, language, translate: label };
  const figure = (values: PeriodValues, place: Place): string => {
    const { value, isComputed } = valueIn(values, place);
    if (value === null) return label('measurements:not-measured');
    const text = figureText(value, words, isComputed);
    return isComputed ? label('measurements:figure-computed', { figure: text }) : text;
  };
  const name = tableName(writing, series.indicator.name);
  return {
    kind: 'table',
    name: label('planDocument:measurements', { name }),
    description: label('planDocument:measurements-description', { name }),
    columns: [26, ...places.map(() => 20), ...(hasNotes ? [34] : [])],
    headerRows: [
      {
        role: 'header',
        cells: [
          cell(textRuns(label('measurements:period'))),
          ...places.map((place) =>
            cell(textRuns(placeName(series, place, label)), { align: 'right' }),
          ),
          ...(hasNotes ? [cell(textRuns(label('measurements:note')))] : []),
        ],
      },
    ],
    rows: series.periods.map(
      (values): TableRow => ({
        role: 'body',
        cells: [
          cell(textRuns(periodText(values.period, language, label)), { role: 'header' }),
          ...places.map((place) => cell(textRuns(figure(values, place)), { align: 'right' })),
          ...(hasNotes ? [cell(written(writing, notesOf(series, values, writing)))] : []),
        ],
      }),
    ),
  };
}

const measuredPlaces = ({ municipalities, periods }: IndicatorSeries): readonly Place[] =>
  [...municipalities.map(({ id }) => id), null].filter((place) =>
    periods.some((values) => valueIn(values, place).value !== null),
  );

function notesOf(series: IndicatorSeries, { byPlace }: PeriodValues, { label }: Writing): string {
  return noteText(
    [...byPlace]
      .filter(([, { isComputed, note }]) => !isComputed || note !== '')
      .map(([place, { note }]) => ({ place, name: placeName(series, place, label), note })),
  );
}
