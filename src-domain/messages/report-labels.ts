import { findRow, type Plan } from '../plan.ts';
import { documentOfReport } from '../reports/report-document-name.ts';
import type { Report } from '../reports/report-series.ts';
import type { ReportStep } from '../reports/report-states.ts';
import type { SubmissionFinding } from '../reports/submission-findings.ts';
import { choiceLabel } from './field-text.ts';
import type { Translate } from './translate.ts';

/** What a report and the version that it is drawn from are called: 'Delprosjektrapport A, 1. tertial 2008'. */
export function reportLabel(
  plan: Plan,
  report: Pick<Report, 'kind' | 'subprojectId' | 'period'>,
  translate: Translate,
): string {
  const name =
    report.kind === 'evaluation'
      ? translate('submission:evaluation')
      : translate(`documents:${documentOfReport(report)}`);
  const { letter = '', name: title = '' } = findRow(plan, 'subproject', report.subprojectId) ?? {};
  const about = letter.trim() || title.trim();
  const period = report.period?.text.trim() ?? '';
  if (about === '') {
    return period === ''
      ? translate('submission:report-of-project-without-period', { name })
      : translate('submission:report-of-project', { name, period });
  }
  return period === ''
    ? translate('submission:report-without-period', { name, about })
    : translate('submission:report', { name, about, period });
}

/** What the history calls it when something is done with a report: 'Leverte «Statusrapport, 1. tertial 2008»'. */
export const reportStepLabel = (
  plan: Plan,
  report: Report,
  step: ReportStep,
  translate: Translate,
): string => translate(`submission:done-${step}`, { report: reportLabel(plan, report, translate) });

/** What a draft lacks, as a sentence. */
export const submissionFindingText = (
  { rule, aspects }: SubmissionFinding,
  translate: Translate,
): string =>
  translate(`submission:${rule}`, {
    aspects: aspects.map((aspect) => choiceLabel('light', 'aspect', aspect, translate)).join(', '),
  });
