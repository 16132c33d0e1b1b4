import type { Block, Table, TableRow } from '../../../src-domain/document/blocks.ts';
import type { FrozenPlan } from '../../../src-domain/document/frozen-plans.ts';
import type { PlanSource } from '../../../src-domain/document/plan-as-of.ts';
import { reportedPlans, reportingVersions } from '../../../src-domain/trend/reported-plans.ts';
import { type ReportedPlan, type Trend, trendOf } from '../../../src-domain/trend/trend.ts';
import { proposedRows } from '../../../src-domain/trend/trend-choice.ts';
import { trendDiagram } from '../../../src-domain/trend/trend-diagram.ts';
import { trendTable } from '../../../src-domain/trend/trend-table.ts';
import { heading, tableName, type Writing, written } from '../prosjektplan/writing.ts';
import { cell, textRuns } from '../runs.ts';
import type { ShownItems } from './shown-items.ts';

/**
 * The milestone trend of what is shown: a diagram, and its table. Nothing before the plan has been frozen, or
 * where nothing that is shown had a certain day twice. As of an earlier day it ends with what was frozen by then.
 */
export function trendBlocks(
  writing: Writing,
  source: PlanSource,
  { items }: ShownItems,
  frozenPlans: readonly FrozenPlan[],
): readonly Block[] {
  const { plan, today, label } = writing;
  const plans = new Map(frozenPlans.map((frozen) => [frozen.versionId, frozen.plan]));
  const day = source.kind === 'later' ? source.today : today;
  const now = { day, label: label('milestoneDocument:this-plan'), plan };
  const isOfNow = source.kind === 'today' || source.kind === 'later';
  return blocksOfTrend(
    writing,
    reportedPlans(reportingVersions(plan, null), plans, isOfNow ? now : null),
    items,
  );
}

/** The trend through some reporting dates; nothing where no item had a certain day at two of them. */
export function blocksOfTrend(
  writing: Writing,
  reported: readonly ReportedPlan[],
  items: ShownItems['items'],
): readonly Block[] {
  const { label } = writing;
  const ids = proposedRows(reported, items);
  if (ids.length === 0) return [];
  const trend = trendOf(reported, ids);
  return [
    // The diagram fills most of a page.
    { ...heading(writing, 1, textRuns(label('milestoneDocument:trend'))), startsPage: true },
    { kind: 'diagram', diagram: trendDiagram(trend, label) },
    trendBlock(writing, trend),
  ];
}

/** A row for each report, since there are always more of these, and a column for each of a few milestones. */
function trendBlock(writing: Writing, trend: Trend): Table {
  const { label } = writing;
  const { caption, reports, rows } = trendTable(trend, label);
  const heads = [
    textRuns(label('milestoneDocument:column-report')),
    ...rows.map(({ name }) => written(writing, tableName(writing, name))),
  ];
  const going: TableRow = {
    role: 'body',
    cells: [
      cell(textRuns(label('trend:direction')), { role: 'header' }),
      ...rows.map(({ direction }) => cell(textRuns(direction))),
    ],
  };
  return {
    kind: 'table',
    name: label('milestoneDocument:trend'),
    description: caption,
    columns: [14, ...rows.map(() => 86 / rows.length)],
    headerRows: [{ role: 'header', cells: heads.map((runs) => cell(runs)) }],
    rows: [
      ...reports.map(
        ({ label: name, day }, at): TableRow => ({
          role: 'body',
          cells: [
            cell(textRuns([name.trim(), day].filter((part) => part !== '').join('\n')), {
              role: 'header',
            }),
            ...rows.map(({ cells }) => cell(textRuns(cells[at] || label('trend:absent')))),
          ],
        }),
      ),
      going,
    ],
  };
}
