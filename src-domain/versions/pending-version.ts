import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import {
  bodiesThatMustApprove,
  bodiesYetToApprove,
  isApproved,
  versionsOf,
} from './approved-version.ts';

/** A version that is on its way to be approved, and the bodies that have yet to. */
export interface PendingVersion {
  readonly version: Row<'version'>;
  readonly bodyIds: readonly string[];
}

/** The latest version of a plan that was sent to be approved, where it is later than the approved one; else null. */
export function pendingVersion(plan: Plan, subprojectId: string | null): PendingVersion | null {
  const version = versionsOf(plan, subprojectId).find(
    ({ id }) => bodiesThatMustApprove(plan, id).length > 0,
  );
  if (!version || isApproved(plan, version.id)) return null;
  return { version, bodyIds: bodiesYetToApprove(plan, version.id) };
}
