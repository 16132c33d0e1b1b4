import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import {
  bodiesThatMustApprove,
  isApproved,
  standingDecisions,
  versionsOf,
} from './approved-version.ts';

/** A version that is on its way to be approved, and the bodies that have yet to. */
export interface PendingVersion {
  readonly version: Row<'version'>;
  readonly bodyIds: readonly string[];
}

/** The latest version of a plan that was sent to be approved, where it is later than the approved one; else null. */
export function pendingVersion(plan: Plan, subprojectId: string | null): PendingVersion | null {
  for (const version of versionsOf(plan, subprojectId)) {
    if (isApproved(plan, version.id)) return null;
    const required = bodiesThatMustApprove(plan, version.id);
    if (required.length === 0) continue;
    const approvedBy = approversOf(plan, version.id).map(({ bodyId }) => bodyId);
    return { version, bodyIds: required.filter((bodyId) => !approvedBy.includes(bodyId)) };
  }
  return null;
}

/** The decisions by which a version is approved, the earliest first. */
export const approversOf = (plan: Plan, versionId: string): readonly Row<'decision'>[] =>
  standingDecisions(plan, versionId).filter(({ outcome }) => outcome === 'approved');
