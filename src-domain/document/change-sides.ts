import type { Row } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import { approvedVersion, versionsOf } from '../versions/approved-version.ts';

type Version = Row<'version'>;

/** What a notice of change is from and to. */
export interface ChangeSides {
  readonly from: Version;
  /** Null: the plan as it is. */
  readonly to: Version | null;
}

/**
 * The versions that a notice of change is between: from the approved one, or else the first, where none is
 * chosen. Null where there is none, one of them is gone, or they have nothing in common.
 */
export function changeSides(
  plan: Plan,
  {
    fromVersionId,
    toVersionId,
  }: { readonly fromVersionId: string | null; readonly toVersionId: string | null },
): ChangeSides | null {
  const from =
    fromVersionId === null
      ? (approvedVersion(plan, null) ?? versionsOf(plan, null).at(-1))
      : findRow(plan, 'version', fromVersionId);
  const to = findRow(plan, 'version', toVersionId) ?? null;
  if (!from || (toVersionId !== null && to === null) || from.id === to?.id) return null;
  return to !== null && !isComparable(from, to) ? null : { from, to };
}

/** Versions of two sub-projects have nothing in common. */
export const isComparable = (a: Version, b: Version): boolean =>
  a.subprojectId === null || b.subprojectId === null || a.subprojectId === b.subprojectId;

/** The sub-project that alone is compared; null: the project. */
export const changedSubproject = ({ from, to }: ChangeSides): string | null =>
  from.subprojectId ?? to?.subprojectId ?? null;
