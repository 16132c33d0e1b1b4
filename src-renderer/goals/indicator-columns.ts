import type { Language } from '../../src-domain/fields.ts';
import { markedGoals } from '../../src-domain/marked-goals.ts';
import { placeName } from '../../src-domain/measurements/indicator-diagrams.ts';
import { indicatorSeries } from '../../src-domain/measurements/indicator-series.ts';
import { judgedStandings } from '../../src-domain/measurements/standing.ts';
import { distanceText, measuredText } from '../../src-domain/messages/measured-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { subprojectChoices, valueChoices } from '../choices.ts';
import { fieldColumn, type PlanColumn } from '../plan-table/plan-column.ts';
import { targetColumn } from '../plan-table/target-column.ts';

interface Made {
  readonly plan: Plan;
  readonly translate: Translate;
  readonly language: Language;
  readonly understood: (text: string) => string;
}

/** The columns of the indicators: what is measured, from where to where, how often, for which goal. */
export function indicatorColumns(made: Made): readonly PlanColumn[] {
  const { plan, translate, language, understood } = made;
  const given = { entity: 'indicator', plan, translate } as const;
  const values = (field: string) =>
    ({ kind: 'choice', choices: () => valueChoices('indicator', field, translate) }) as const;
  return [
    fieldColumn({ ...given, field: 'name', editor: { kind: 'text' }, width: 180, grow: 1 }),
    fieldColumn({ ...given, field: 'unit', editor: { kind: 'text' }, width: 80 }),
    fieldColumn({
      ...given,
      field: 'baseline',
      editor: { kind: 'number' },
      width: 110,
      align: 'right',
    }),
    fieldColumn({
      ...given,
      field: 'baselineTime',
      editor: { kind: 'time', understood },
      width: 110,
    }),
    targetColumn({
      entity: 'indicator',
      width: 110,
      language,
      translate,
      isUnitElsewhere: true,
    }),
    latestColumn(made),
    fieldColumn({ ...given, field: 'betterWhen', editor: values('betterWhen'), width: 100 }),
    fieldColumn({ ...given, field: 'period', editor: values('period'), width: 100 }),
    fieldColumn({
      ...given,
      field: 'resultGoalId',
      editor: {
        kind: 'choice',
        choices: () => markedGoals(plan).filter(({ entity }) => entity === 'resultGoal'),
      },
      width: 140,
    }),
    fieldColumn({
      ...given,
      field: 'subprojectId',
      editor: { kind: 'choice', choices: () => subprojectChoices(plan) },
      width: 140,
    }),
  ];
}

/** The newest figures that are held against the target, and how far from it they are. */
function latestColumn({ plan, translate, language }: Made): PlanColumn {
  const text = ({ id }: { readonly id: string }): string => {
    const series = indicatorSeries(plan, id);
    if (!series) return '';
    const words = { indicator: series.indicator, language, translate };
    return judgedStandings(series)
      .map(({ place, value, isComputed, distance }) => {
        const figure = measuredText(value, words, isComputed);
        const far = distanceText(distance, words);
        const held =
          far === ''
            ? figure
            : translate('measurements:latest-with-distance', { value: figure, distance: far });
        return place === null
          ? held
          : translate('measurements:in-place', {
              place: placeName(series, place, translate),
              text: held,
            });
      })
      .join('\n');
  };
  return {
    id: 'latest',
    heading: translate('measurements:latest'),
    width: 190,
    value: text,
    text,
    write: () => [],
    writtenWhere: translate('measurements:written-below'),
  };
}
