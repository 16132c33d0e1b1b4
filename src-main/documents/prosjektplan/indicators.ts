import { saysSomething } from '../../../src-domain/clean-text.ts';
import type { Block, Run, TableCell, TableRow } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { numberText } from '../../../src-domain/messages/number-text.ts';
import { targetText } from '../../../src-domain/messages/target-text.ts';
import { findRow, inOrder } from '../../../src-domain/plan.ts';
import { isInProjectPlan } from '../../../src-domain/plan-owner.ts';
import { cell, textRuns } from '../runs.ts';
import { resultGoalsInPlan } from './goals.ts';
import { latestRuns, measurementBlocks } from './measurements.ts';
import { heading, type Writing, written } from './writing.ts';

type Indicator = Row<'indicator'>;

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly align?: TableCell['align'];
  readonly content: (indicator: Indicator) => readonly Run[];
}

/**
 * Måltall as a table: what is measured, from where and to where; a column that nothing stands in is left out.
 * What has been measured of each follows.
 */
export function indicatorBlocks(writing: Writing): readonly Block[] {
  const { label, plan } = writing;
  const indicators = inOrder(plan.rows.indicator, (indicator) =>
    isMeasuredHere(writing, indicator),
  );
  if (indicators.length === 0) return [];
  const columns = columnsOf(writing).filter(({ content }) =>
    indicators.some((indicator) => content(indicator).length > 0),
  );
  const name: Column = {
    heading: label('planDocument:column-indicator'),
    width: 36,
    content: (indicator) => written(writing, indicator.name),
  };
  return [
    heading(writing, 3, textRuns(label('planDocument:indicators'))),
    {
      kind: 'table',
      name: label('planDocument:indicators'),
      description: label('planDocument:indicators-description'),
      columns: [name, ...columns].map(({ width }) => width),
      headerRows: [
        {
          role: 'header',
          cells: [name, ...columns].map(({ heading: text, align = 'left' }) =>
            cell(textRuns(text), { align }),
          ),
        },
      ],
      rows: indicators.map(
        (indicator): TableRow => ({
          role: 'body',
          cells: [
            cell(name.content(indicator), { role: 'header' }),
            ...columns.map(({ content, align = 'left' }) => cell(content(indicator), { align })),
          ],
        }),
      ),
    },
    ...indicators.flatMap((indicator) => measurementBlocks(writing, indicator, 4)),
  ];
}

/** An indicator stands in the plan that the result goal which it measures stands in. */
function isMeasuredHere({ plan }: Writing, { resultGoalId }: Indicator): boolean {
  const goal = findRow(plan, 'resultGoal', resultGoalId);
  return goal === undefined || isInProjectPlan(goal);
}

function columnsOf(writing: Writing): readonly Column[] {
  const { label, language } = writing;
  const goals = resultGoalsInPlan(writing);
  return [
    {
      heading: label('planDocument:column-unit'),
      width: 16,
      content: ({ unit }) => (saysSomething(unit) ? written(writing, unit) : []),
    },
    {
      heading: label('planDocument:column-baseline'),
      width: 18,
      align: 'right',
      content: (indicator) => baselineRuns(writing, indicator),
    },
    {
      heading: label('planDocument:column-indicator-target'),
      width: 16,
      align: 'right',
      content: (indicator) => {
        const target = targetText({ ...indicator, unit: '' }, 'word', language, label);
        return target === '' ? [] : textRuns(target);
      },
    },
    {
      heading: label('planDocument:column-latest'),
      width: 22,
      align: 'right',
      content: (indicator) => latestRuns(writing, indicator),
    },
    {
      heading: label('planDocument:column-result-goal'),
      width: 14,
      content: ({ resultGoalId }) => {
        const at = goals.findIndex(({ id }) => id === resultGoalId);
        return at < 0 ? [] : textRuns(label('planDocument:number-in-table', { number: at + 1 }));
      },
    },
  ];
}

/** '8,4 (2007)': where it stood, and when. */
function baselineRuns(writing: Writing, { baseline, baselineTime }: Indicator): readonly Run[] {
  const figure = baseline === null ? '' : numberText(baseline, writing.language);
  const time = baselineTime?.text.trim() ?? '';
  if (time === '') return figure === '' ? [] : textRuns(figure);
  return figure === ''
    ? written(writing, time)
    : [...textRuns(`${figure} (`), ...written(writing, time), ...textRuns(')')];
}
