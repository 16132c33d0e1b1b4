import type { FrozenPlan } from '../../../src-domain/document/frozen-plans.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { reportBefore } from '../../../src-domain/reports/report-before.ts';
import {
  daysReported,
  type Report,
  type ReportedDays,
} from '../../../src-domain/reports/report-series.ts';
import type { ReportedPlan } from '../../../src-domain/reports/reported-plan.ts';
import { withParts } from '../../../src-domain/subproject-parts.ts';
import { type ApprovedPlan, approvedPlanOf } from '../../../src-domain/versions/approved-plan.ts';
import { type PlanDocumentOptions, writingOf } from '../plan-document.ts';
import type { Writing } from '../prosjektplan/writing.ts';

/** What every part of a report is written from. The plan is the one that the report is drawn from. */
export interface ReportWriting extends Writing {
  readonly report: Report;
  /** The days that it is about; null where its period says none. */
  readonly days: ReportedDays | null;
  /** The report before it; null for the first. */
  readonly before: Report | null;
  /** Whether something of this sub-project (null: of none) belongs to what is reported on. */
  readonly isOwn: (subprojectId: string | null) => boolean;
  /** What the plan is held against; null where nothing is approved. */
  readonly approved: ApprovedPlan | null;
  /** What the versions froze that are at hand. */
  readonly frozen: ReadonlyMap<string, Plan>;
}

export function reportWriting(
  { report, plan, day }: ReportedPlan,
  options: PlanDocumentOptions,
  frozenPlans: readonly FrozenPlan[],
): ReportWriting {
  const frozen = new Map(frozenPlans.map((each) => [each.versionId, each.plan]));
  const own = report.subprojectId === null ? null : withParts(plan, report.subprojectId);
  return {
    ...writingOf(plan, { ...options, today: day }),
    report,
    days: daysReported(report),
    before: reportBefore(plan, report),
    isOwn: (subprojectId) => own === null || (subprojectId !== null && own.has(subprojectId)),
    approved: approvedPlanOf(plan, frozen),
    frozen,
  };
}
