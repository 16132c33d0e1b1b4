import type { ReportDocumentName } from '../document/document-names.ts';
import type { DocumentOrder } from '../document/document-order.ts';
import type { Plan } from '../plan.ts';
import { daysReported, type Report, type ReportSeries } from './report-series.ts';

export type ReportDocumentOrder = DocumentOrder & { readonly document: ReportDocumentName };

/** Which document a report becomes. */
export function documentOfReport({ kind, subprojectId }: ReportSeries): ReportDocumentName {
  if (kind === 'final') return 'sluttrapport';
  if (kind === 'exception') return 'unntaksrapport';
  return subprojectId === null ? 'statusrapport' : 'delprosjektrapport';
}

/** The reports that a document can be made of, the latest first. Of one that is only planned there is nothing to say. */
export const reportsFor = (plan: Plan, document: ReportDocumentName): readonly Report[] =>
  plan.rows.report
    .filter((report) => report.state !== 'planned' && documentOfReport(report) === document)
    .map((report) => ({ report, at: `${lastDayOf(report)} ${report.id}` }))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map(({ report }) => report);

/** The report that is asked for; null where it isn't there or becomes another document. */
export function reportFor(
  plan: Plan,
  { document, reportId }: Pick<ReportDocumentOrder, 'document' | 'reportId'>,
): Report | null {
  const reports = reportsFor(plan, document);
  return (reportId === null ? reports[0] : reports.find(({ id }) => id === reportId)) ?? null;
}

const lastDayOf = (report: Report): string =>
  daysReported(report)?.to ?? report.submittedAt?.slice(0, 10) ?? report.dueOn ?? '';
