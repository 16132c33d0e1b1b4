import type { Block } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { letteredName } from '../../../src-domain/lettered-name.ts';
import { numberText } from '../../../src-domain/messages/number-text.ts';
import { inOrder } from '../../../src-domain/plan.ts';
import { shortened } from '../../../src-domain/shortened.ts';
import { heading, written } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';
import { type Column, columnTable } from './column-table.ts';
import type { ReportWriting } from './report-writing.ts';

type Unit = Row<'budget'>['unit'];

/** One line of what was to be spent and what was. */
interface Spending {
  readonly name: string;
  /** What it is called below a column. */
  readonly shortName: string;
  readonly unit: Unit;
  /** As written; '' where it is of several or none. */
  readonly period: string;
  readonly isSum: boolean;
  readonly planned: number | null;
  readonly spent: number | null;
}

const units = ['kroner', 'hours'] as const;

/** More columns than this can't be told apart below. */
const mostColumns = 12;
const longestName = 24;

/** What was to be spent and what was, line by line; of the whole project a line for each sub-project. */
export function budgetBlocks(writing: ReportWriting): readonly Block[] {
  const { label, report } = writing;
  const lines = report.subprojectId === null ? bySubproject(writing) : itemised(writing);
  const name = label('reportDocument:budget');
  if (lines.length === 0) {
    return [
      heading(writing, 1, textRuns(name)),
      paragraph(textRuns(label('reportDocument:no-budget'))),
    ];
  }
  const hasPeriods = lines.some(({ period }) => period !== '');
  return [
    heading(writing, 1, textRuns(name)),
    ...diagramBlocks(writing, lines),
    columnTable<Spending>(
      { name, description: label('reportDocument:budget-description') },
      [
        {
          heading: label(`reportDocument:column-${report.subprojectId === null ? 'part' : 'post'}`),
          width: 34,
          content: (line) => (line.isSum ? textRuns(line.name) : written(writing, line.name)),
        },
        ...(hasPeriods ? [periodColumn(writing)] : []),
        ...amountColumns(writing),
      ],
      units.flatMap((unit) => withSum(writing, lines, unit)),
    ),
  ];
}

function itemised(writing: ReportWriting): readonly Spending[] {
  return ownPosts(writing).map((post) => {
    const name = post.text.trim() || writing.label('documents:unnamed');
    const period = post.period?.text.trim() ?? '';
    return { ...post, name, shortName: shortened(name, longestName), period, isSum: false };
  });
}

const ownPosts = ({ plan, isOwn }: ReportWriting): readonly Row<'budget'>[] =>
  inOrder(plan.rows.budget, ({ subprojectId }) => isOwn(subprojectId));

function bySubproject(writing: ReportWriting): readonly Spending[] {
  const { plan, label } = writing;
  const posts = ownPosts(writing);
  const owners = [null, ...inOrder(plan.rows.subproject)];
  return units.flatMap((unit) =>
    owners.flatMap((owner): readonly Spending[] => {
      const own = posts.filter(
        (post) => post.unit === unit && post.subprojectId === (owner?.id ?? null),
      );
      if (own.length === 0) return [];
      const common = label('reportDocument:common');
      const name = owner ? letteredName(owner.letter, owner.name) : common;
      const shortName = owner?.letter.trim() || shortened(name, longestName);
      return [
        {
          name: name || label('documents:unnamed'),
          shortName,
          unit,
          period: '',
          isSum: false,
          ...sumOf(own),
        },
      ];
    }),
  );
}

function amountColumns(writing: ReportWriting): readonly Column<Spending>[] {
  const { label } = writing;
  const column = (key: 'planned' | 'spent' | 'left', text: (line: Spending) => string) => ({
    heading: label(`reportDocument:column-${key}`),
    width: 18,
    align: 'right' as const,
    content: (line: Spending) => textRuns(text(line)),
  });
  return [
    column('planned', ({ planned, unit }) => amountText(writing, planned, unit)),
    column('spent', ({ spent, unit }) => amountText(writing, spent, unit)),
    column('left', (line) => leftText(writing, line)),
  ];
}

const periodColumn = (writing: ReportWriting): Column<Spending> => ({
  heading: writing.label('reportDocument:column-period'),
  width: 14,
  content: ({ period }) =>
    period === '' ? textRuns(writing.label('reportDocument:no-period')) : written(writing, period),
});

/** The lines of one unit, and their sum where they are several. */
function withSum(
  { label }: ReportWriting,
  lines: readonly Spending[],
  unit: Unit,
): readonly Spending[] {
  const own = lines.filter((line) => line.unit === unit);
  if (own.length < 2) return own;
  const name = label(`reportDocument:sum-${unit}`);
  return [...own, { name, shortName: name, unit, period: '', isSum: true, ...sumOf(own) }];
}

/** Nothing is known of a sum of which nothing is known. */
function sumOf(lines: readonly Pick<Spending, 'planned' | 'spent'>[]) {
  const sum = (amounts: readonly (number | null)[]) => {
    const known = amounts.filter((amount) => amount !== null);
    return known.length === 0 ? null : known.reduce((total, amount) => total + amount, 0);
  };
  return {
    planned: sum(lines.map(({ planned }) => planned)),
    spent: sum(lines.map(({ spent }) => spent)),
  };
}

function amountText({ label, language }: ReportWriting, amount: number | null, unit: Unit): string {
  return amount === null
    ? label('reportDocument:not-said')
    : label(`reportDocument:amount-${unit}`, { amount: numberText(amount, language) });
}

function leftText(writing: ReportWriting, { planned, spent, unit }: Spending): string {
  const { label } = writing;
  if (planned === null || spent === null) return label('reportDocument:not-known');
  const amount = amountText(writing, Math.abs(planned - spent), unit);
  return spent > planned ? label('reportDocument:overspent', { amount }) : amount;
}

/** The kroner as columns, where there are few enough to see. */
function diagramBlocks({ label }: ReportWriting, lines: readonly Spending[]): readonly Block[] {
  const drawn = lines.filter(
    ({ unit, planned, spent }) => unit === 'kroner' && (planned !== null || spent !== null),
  );
  if (drawn.length < 2 || drawn.length > mostColumns) return [];
  const series = (key: 'planned' | 'spent') => ({
    name: label(`reportDocument:column-${key}`),
    role: 'value' as const,
    values: drawn.map((line) => line[key]),
  });
  return [
    {
      kind: 'diagram',
      diagram: {
        kind: 'column',
        title: label('reportDocument:budget-diagram'),
        description: label('reportDocument:budget-diagram-description'),
        x: { kind: 'categories', title: '', labels: drawn.map(({ shortName }) => shortName) },
        y: { kind: 'figures', title: '', unit: 'kr' },
        series: [series('planned'), series('spent')],
      },
    },
  ];
}
