import type { Plan } from '../plan.ts';
import { rowTree } from '../row-tree.ts';
import { daysReported, type Report } from './report-series.ts';

/** The reports of a sub-project, or (null) of the project as a whole. */
export interface ReportGroup {
  readonly subprojectId: string | null;
  readonly reports: readonly Report[];
}

/** All reports: the project's, then each sub-project's in their order; those of the latest period first. */
export function reportSeriesOf(plan: Plan): readonly ReportGroup[] {
  const of = Map.groupBy(plan.rows.report, ({ subprojectId }) => subprojectId);
  const owners = [null, ...rowTree(plan.rows.subproject).map(({ row }) => row.id)];
  return owners.flatMap((subprojectId) => {
    const reports = of.get(subprojectId) ?? [];
    return reports.length === 0 ? [] : [{ subprojectId, reports: latestFirst(reports) }];
  });
}

const latestFirst = (reports: readonly Report[]): readonly Report[] =>
  reports
    .map((report) => ({
      report,
      at: `${daysReported(report)?.to ?? report.dueOn ?? ''} ${report.id}`,
    }))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ report }) => report);
