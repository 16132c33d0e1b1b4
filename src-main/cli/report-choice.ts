import type { Command } from 'commander';
import { reportLabel } from '../../src-domain/messages/report-labels.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import {
  type ReportDocumentOrder,
  reportsFor,
} from '../../src-domain/reports/report-document-name.ts';
import { daysReported, type Report } from '../../src-domain/reports/report-series.ts';
import { PlanverkError } from '../planverk-error.ts';
import { isNamed } from './named-rows.ts';

/** Which report a document is of, as the command line says it. */
export interface ReportWords {
  readonly report?: string;
  readonly period?: string;
  /** By letter or name, as for a milestone plan. */
  readonly subproject?: readonly string[];
}

export const addReportOptions = (command: Command, translate: Translate): Command =>
  command
    .option('--report <id>', translate('reportDocument:help-report'))
    .option('--period <period>', translate('reportDocument:help-period'));

/** Whether a command line says something that only a report has. */
export const isReportGiven = ({ report, period }: ReportWords): boolean =>
  report !== undefined || period !== undefined;

/**
 * The report that the words name, of several the latest; null for the latest of all. Throws 'wrong-use', which
 * names those that there are.
 */
export function reportFrom(
  plan: Plan,
  { document }: Pick<ReportDocumentOrder, 'document'>,
  words: ReportWords,
  translate: Translate,
): string | null {
  if (!isReportGiven(words) && words.subproject === undefined) return null;
  const all = reportsFor(plan, document);
  const found = all.find((report) => isMeant(plan, report, words));
  if (found) return found.id;
  const names = all.map((report) => reportLabel(plan, report, translate));
  throw new PlanverkError('wrong-use', {
    reason: translate('reportDocument:no-such-report', {
      names: names.join('; ') || translate('reportDocument:none-there'),
    }),
  });
}

function isMeant(plan: Plan, report: Report, { report: id, period, subproject }: ReportWords) {
  const { letter = '', name = '' } = findRow(plan, 'subproject', report.subprojectId) ?? {};
  return (
    (id === undefined || report.id === id) &&
    (period === undefined || isOfPeriod(report, period)) &&
    (subproject ?? []).every(
      (word) => word === report.subprojectId || isNamed(word, [letter, name]),
    )
  );
}

/** As it is written, or the same days in other words. */
function isOfPeriod(report: Report, period: string): boolean {
  if (isNamed(period, [report.period?.text ?? ''])) return true;
  const [own, asked] = [
    daysReported(report),
    daysReported({ period: { text: period, spans: null } }),
  ];
  return own !== null && own.from === asked?.from && own.to === asked.to;
}
