import type { Block, Run } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { letteredName } from '../../../src-domain/lettered-name.ts';
import { indicatorSeries } from '../../../src-domain/measurements/indicator-series.ts';
import { judgedStandings } from '../../../src-domain/measurements/standing.ts';
import { inOrder } from '../../../src-domain/plan.ts';
import { latestRuns } from '../prosjektplan/measurements.ts';
import { heading, written } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';
import { columnTable } from './column-table.ts';
import { distanceRuns, nameRuns, targetRuns } from './indicators.ts';
import type { ReportWriting } from './report-writing.ts';

type EffectGoal = Row<'effectGoal'>;
type ResultGoal = Row<'resultGoal'>;
type Indicator = Row<'indicator'>;

/** Which goals were reached: each effect goal by its result goals, and each of these by what was measured. */
export function goalBlocks(writing: ReportWriting): readonly Block[] {
  const { label, plan, isOwn } = writing;
  const effectGoals = inOrder(plan.rows.effectGoal, ({ subprojectId }) => isOwn(subprojectId));
  const resultGoals = inOrder(plan.rows.resultGoal, ({ subprojectId }) => isOwn(subprojectId));
  const head = heading(writing, 1, textRuns(label('reportDocument:goals')));
  if (effectGoals.length + resultGoals.length === 0) {
    return [head, paragraph(textRuns(label('reportDocument:no-goals')))];
  }
  return [
    head,
    ...(effectGoals.length === 0 ? [] : effectGoalBlocks(writing, effectGoals, resultGoals)),
    ...(resultGoals.length === 0 ? [] : resultGoalBlocks(writing, resultGoals)),
  ];
}

function effectGoalBlocks(
  writing: ReportWriting,
  effectGoals: readonly EffectGoal[],
  resultGoals: readonly ResultGoal[],
): readonly Block[] {
  const { label } = writing;
  const name = label('reportDocument:effect-goals');
  return [
    heading(writing, 2, textRuns(name)),
    columnTable<EffectGoal>(
      { name, description: label('reportDocument:effect-goals-description') },
      [
        {
          heading: label('reportDocument:column-effect-goal'),
          width: 50,
          content: ({ letter, title }) => namedRuns(writing, letteredName(letter, title)),
        },
        {
          heading: label('reportDocument:column-reached'),
          width: 50,
          content: ({ id }) =>
            textRuns(
              reachedText(
                writing,
                resultGoals.filter(({ effectGoalId }) => effectGoalId === id),
              ),
            ),
        },
      ],
      effectGoals,
    ),
  ];
}

function reachedText(writing: ReportWriting, goals: readonly ResultGoal[]): string {
  const { label, report } = writing;
  if (goals.length === 0) {
    // The project may hold goals to it that aren't the sub-project's own.
    const isOfAll = report.subprojectId === null;
    return label(isOfAll ? 'reportDocument:no-result-goals' : 'reportDocument:no-own-result-goals');
  }
  const reached = goals.filter((goal) => isReached(writing, goal)).length;
  return label('reportDocument:result-goals-reached', { reached, count: goals.length });
}

/** Whether everything that measures a goal has reached its target; what isn't measured reaches nothing. */
function isReached(writing: ReportWriting, goal: ResultGoal): boolean {
  const standings = indicatorsOf(writing, goal).flatMap(({ id }) => {
    const series = indicatorSeries(writing.plan, id);
    return series ? judgedStandings(series) : [];
  });
  return standings.length > 0 && standings.every(({ distance }) => distance.kind === 'reached');
}

const indicatorsOf = ({ plan }: ReportWriting, { id }: ResultGoal): readonly Indicator[] =>
  inOrder(plan.rows.indicator, ({ resultGoalId }) => resultGoalId === id);

/** A goal, and an indicator that measures it; null where none does. */
interface Measured {
  readonly goal: ResultGoal;
  readonly indicator: Indicator | null;
}

function resultGoalBlocks(
  writing: ReportWriting,
  resultGoals: readonly ResultGoal[],
): readonly Block[] {
  const { label } = writing;
  const name = label('reportDocument:result-goals');
  const rows = resultGoals.flatMap((goal): readonly Measured[] => {
    const indicators = indicatorsOf(writing, goal);
    return indicators.length === 0
      ? [{ goal, indicator: null }]
      : indicators.map((indicator) => ({ goal, indicator }));
  });
  return [
    heading(writing, 2, textRuns(name)),
    columnTable<Measured>(
      { name, description: label('reportDocument:result-goals-description') },
      [
        {
          heading: label('reportDocument:column-result-goal'),
          width: 30,
          content: ({ goal }) => namedRuns(writing, goal.text),
        },
        {
          heading: label('reportDocument:column-target'),
          width: 16,
          content: ({ goal }) =>
            goal.isDecidedLater
              ? textRuns(label('reportDocument:decided-later'))
              : targetRuns(writing, goal),
        },
        {
          heading: label('reportDocument:column-figure'),
          width: 28,
          content: ({ indicator }) => figureContent(writing, indicator),
        },
        {
          heading: label('reportDocument:column-distance'),
          width: 26,
          content: ({ indicator }) =>
            indicator
              ? distanceRuns(writing, indicator)
              : textRuns(label('reportDocument:no-distance')),
        },
      ],
      rows,
    ),
  ];
}

function figureContent(writing: ReportWriting, indicator: Indicator | null) {
  const notMeasured = textRuns(writing.label('reportDocument:not-measured'));
  if (indicator === null) return notMeasured;
  const latest = latestRuns(writing, indicator);
  return [
    paragraph(latest.length > 0 ? latest : notMeasured),
    paragraph(nameRuns(writing, indicator), 'detail' as const),
  ];
}

const namedRuns = (writing: ReportWriting, name: string): readonly Run[] =>
  name.trim() === '' ? textRuns(writing.label('documents:unnamed')) : written(writing, name);
