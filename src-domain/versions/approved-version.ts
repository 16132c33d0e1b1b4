import { compare } from '../compare.ts';
import type { Row } from '../entities/registry.ts';
import { byPosition, type Plan } from '../plan.ts';

type Version = Row<'version'>;
type Decision = Row<'decision'>;

/** Versions by when they were frozen, the latest first. */
export const latestFirst = (versions: readonly Version[]): readonly Version[] =>
  versions.toSorted((a, b) => byMoment(b, a));

/** The versions that were frozen for their own sake, and not for a submitted report to be drawn from. */
export function planVersions({ rows }: Plan): readonly Version[] {
  const submissions = new Set(rows.report.map(({ versionId }) => versionId));
  return rows.version.filter(({ id }) => !submissions.has(id));
}

/** A report and the version that it is drawn from since it was submitted. */
export interface Submission {
  readonly report: Row<'report'>;
  readonly version: Version;
}

/** The versions that submitted reports are drawn from, the latest first. */
export function submissionsOf({ rows }: Plan): readonly Submission[] {
  const byVersion = new Map(rows.report.map((report) => [report.versionId, report]));
  return latestFirst(rows.version).flatMap((version) => {
    const report = byVersion.get(version.id);
    return report ? [{ report, version }] : [];
  });
}

/** The versions of the project's plan (null) or of a sub-project's own, the latest first; no submitted reports'. */
export const versionsOf = (plan: Plan, subprojectId: string | null): readonly Version[] =>
  latestFirst(planVersions(plan).filter((version) => version.subprojectId === subprojectId));

/** The latest version that is approved by itself; null where none is. */
export const approvedVersion = (plan: Plan, subprojectId: string | null): Version | null =>
  versionsOf(plan, subprojectId).find(({ id }) => isApproved(plan, id)) ?? null;

/**
 * Whether a version is approved, whatever has been decided on others: there are bodies that must approve it,
 * and of each the last word on this same version is that it is approved. Whoever only advises doesn't count.
 */
export const isApproved = (plan: Plan, versionId: string): boolean =>
  bodiesThatMustApprove(plan, versionId).length > 0 &&
  bodiesYetToApprove(plan, versionId).length === 0;

/** The bodies that must approve a version and whose last word on it isn't that it is approved. */
export function bodiesYetToApprove(plan: Plan, versionId: string): readonly string[] {
  const approvedBy = new Set(approvals(plan, versionId).map(({ bodyId }) => bodyId));
  return bodiesThatMustApprove(plan, versionId).filter((bodyId) => !approvedBy.has(bodyId));
}

/** The decisions by which bodies have approved a version, as far as they stand. */
export const approvals = (plan: Plan, versionId: string): readonly Decision[] =>
  standingDecisions(plan, versionId).filter(({ outcome }) => outcome === 'approved');

/** The bodies that must approve a version, those that haven't met yet among them. */
export const bodiesThatMustApprove = (plan: Plan, versionId: string): readonly string[] => [
  ...new Set(
    decisionsOn(plan, versionId)
      .filter((decision) => decision.mustApprove && !isMistaken(decision))
      .map(({ bodyId }) => bodyId),
  ),
];

/**
 * What each body decided last on a version: by the day of its meeting, those without a day first, and on one
 * day in the order that they stand in. What has no outcome isn't decided, and what was recorded by mistake never was.
 */
export function standingDecisions(plan: Plan, versionId: string): readonly Decision[] {
  const latest = new Map<string, Decision>();
  for (const decision of decisionsOn(plan, versionId)) {
    if (decision.outcome !== null && !isMistaken(decision)) latest.set(decision.bodyId, decision);
  }
  return [...latest.values()];
}

/** Whether a decision is told to have been recorded by mistake. */
export const isMistaken = ({ mistakenBecause }: Decision): boolean => mistakenBecause !== '';

/** Every decision on a version, the earliest first; what is still to be decided without a day comes last. */
export const decisionsOn = (plan: Plan, versionId: string): readonly Decision[] =>
  plan.rows.decision
    .filter((decision) => decision.versionId === versionId)
    .toSorted((a, b) => compare(dayOf(a), dayOf(b)) || byPosition(a, b));

const dayOf = ({ meetingDate, outcome }: Decision): string =>
  meetingDate ?? (outcome === null ? '9999-12-31' : '');

const byMoment = (a: Version, b: Version): number =>
  compare(a.frozenAt ?? '', b.frozenAt ?? '') || byPosition(a, b);
