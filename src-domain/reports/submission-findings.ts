import { aspects } from '../entities/reports.ts';
import type { Plan } from '../plan.ts';
import { daysReported, type Report } from './report-series.ts';
import type { Aspect } from './roll-up.ts';

/** What a report lacks before it is submitted. Only what says 'stop' must be there. */
export const submissionRules = {
  'no-period': 'stop',
  'period-without-days': 'warning',
  'no-summary': 'warning',
  'no-light': 'warning',
  'no-reason': 'warning',
  'red-without-deviation': 'warning',
  'no-options': 'warning',
  'no-lessons': 'warning',
} as const;

export type SubmissionRule = keyof typeof submissionRules;

export interface SubmissionFinding {
  readonly rule: SubmissionRule;
  readonly severity: (typeof submissionRules)[SubmissionRule];
  /** Those that it is about; none where it is about the report. */
  readonly aspects: readonly Aspect[];
}

/** What is missing in a draft, in the order in which it is written; a stop comes before the rest. */
export function submissionFindings(plan: Plan, report: Report): readonly SubmissionFinding[] {
  const { kind, period, summary, options, recommendation, lessons } = report;
  const lights = plan.rows.light.filter(({ reportId }) => reportId === report.id);
  const aspectsWhere = (isMissing: (aspect: Aspect) => boolean) => aspects.filter(isMissing);
  const lightOf = (aspect: Aspect) => lights.find((light) => light.aspect === aspect);
  const colourOf = (aspect: Aspect) => lightOf(aspect)?.colour ?? null;
  const deviating = new Set(
    plan.rows.deviation.flatMap(({ reportId, closedOn, aspect }) =>
      reportId === report.id && closedOn === null ? [aspect] : [],
    ),
  );
  const isMissing = (text: string): boolean => text.trim() === '';
  const hasPeriod = period !== null && !isMissing(period.text);
  const isJudged = kind === 'progress' || kind === 'evaluation';
  return [
    ...about('no-period', !hasPeriod),
    ...about('period-without-days', hasPeriod && daysReported(report) === null),
    ...about('no-summary', isMissing(summary)),
    ...ofAspects('no-light', isJudged ? aspectsWhere((each) => colourOf(each) === null) : []),
    ...ofAspects(
      'no-reason',
      aspectsWhere(
        (each) =>
          (colourOf(each) === 'yellow' || colourOf(each) === 'red') &&
          isMissing(lightOf(each)?.reason ?? ''),
      ),
    ),
    ...ofAspects(
      'red-without-deviation',
      aspectsWhere(
        (each) => colourOf(each) === 'red' && !deviating.has(each) && !deviating.has(null),
      ),
    ),
    ...about('no-options', kind === 'exception' && isMissing(options) && isMissing(recommendation)),
    ...about('no-lessons', kind === 'final' && isMissing(lessons)),
  ];
}

/** Whether a draft may be submitted as it is. */
export const canBeSubmitted = (findings: readonly SubmissionFinding[]): boolean =>
  findings.every(({ severity }) => severity !== 'stop');

const about = (rule: SubmissionRule, isFound: boolean): readonly SubmissionFinding[] =>
  isFound ? [{ rule, severity: submissionRules[rule], aspects: [] }] : [];

const ofAspects = (rule: SubmissionRule, found: readonly Aspect[]): readonly SubmissionFinding[] =>
  found.length > 0 ? [{ rule, severity: submissionRules[rule], aspects: found }] : [];
