import type { FrozenPlan } from '../document/frozen-plans.ts';
import type { Row } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { isoDayOf } from '../timing/local-day.ts';
import type { Report } from './report-series.ts';
import { submissionPart } from './submission.ts';

/** What a report is drawn from: its own row as it stood, the plan, and the day that all of it is looked at. */
export interface ReportedPlan {
  readonly report: Report;
  readonly plan: Plan;
  readonly day: IsoDay;
}

/**
 * What a report is drawn from: once it is submitted, only what was frozen then, as of that day; before that
 * the plan as it stands today. Null where what was frozen isn't there.
 */
export function reportedPlan(
  plan: Plan,
  report: Report,
  today: IsoDay,
  frozenPlans: readonly FrozenPlan[],
): ReportedPlan | null {
  const { versionId, submittedAt } = report;
  if (versionId === null) return { report, plan: submissionPart(plan, report), day: today };
  const frozen = frozenPlans.find((each) => each.versionId === versionId)?.plan;
  const standing = frozen && findRow(frozen, 'report', report.id);
  if (!frozen || !standing) return null;
  return { report: standing, plan: frozen, day: submittedAt ? dayOf(submittedAt) : today };
}

/**
 * The versions whose plans a report is held against: what any body has approved, since which of them counted
 * may have been another then, and for the project's trend every version of its plan. None of them is of later
 * than the report.
 */
export function versionsHeldAgainst(plan: Plan, report: Report): readonly Row<'version'>[] {
  const approved = new Set(
    plan.rows.decision.flatMap(({ outcome, versionId }) =>
      outcome === 'approved' ? [versionId] : [],
    ),
  );
  const hasTrend = report.subprojectId === null && report.kind !== 'exception';
  return plan.rows.version.filter(
    ({ id, subprojectId, frozenAt }) =>
      id !== report.versionId &&
      (report.submittedAt === null || (frozenAt ?? '') <= report.submittedAt) &&
      (approved.has(id) || (hasTrend && subprojectId === null)),
  );
}

const dayOf = (moment: string): IsoDay => isoDayOf(new Date(moment));
