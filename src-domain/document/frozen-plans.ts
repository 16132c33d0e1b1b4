import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import { findRow } from '../plan.ts';
import { reportFor } from '../reports/report-document-name.ts';
import { versionsHeldAgainst } from '../reports/reported-plan.ts';
import { reportingVersions } from '../trend/reported-plans.ts';
import { approvedVersion } from '../versions/approved-version.ts';
import { decidedBy, lastFrozenBy } from '../versions/known-by.ts';
import { changeSides } from './change-sides.ts';
import type { DocumentOrder } from './document-order.ts';
import type { Against } from './milestone-choices.ts';

/** A version and the plan that it froze. */
export interface FrozenPlan {
  readonly versionId: string;
  readonly plan: Plan;
}

/** The version that a plan is held against; null where none is wanted, or there is none. */
export function versionAgainst(plan: Plan, against: Against): Row<'version'> | null {
  switch (against.kind) {
    case 'none':
      return null;
    case 'approved':
      return approvedVersion(plan, null);
    case 'version':
      return findRow(plan, 'version', against.versionId) ?? null;
  }
}

/** The versions whose plans a document is made of beside the plan itself. */
export function versionsNeeded(plan: Plan, order: DocumentOrder): readonly Row<'version'>[] {
  if ('reportId' in order) return versionsOfReport(plan, reportFor(plan, order));
  if (order.document === 'endringsmelding') return versionsCompared(plan, order);
  if (order.document !== 'milepelplan') return [];
  const { asOf } = order;
  const { against, hasTrend } = order.choices;
  // As of another day another one may have been approved, and an earlier plan be the one that is shown.
  const held = [
    versionAgainst(plan, against),
    ...(asOf === null
      ? []
      : [versionAgainst(decidedBy(plan, asOf), against), lastFrozenBy(plan, asOf)]),
  ].filter((version) => version !== null);
  return [...new Set([...held, ...(hasTrend ? reportingVersions(plan, null) : [])])];
}

function versionsCompared(
  plan: Plan,
  order: Extract<DocumentOrder, { readonly document: 'endringsmelding' }>,
): readonly Row<'version'>[] {
  const sides = changeSides(plan, order);
  if (sides === null) return [];
  return sides.to === null ? [sides.from] : [sides.from, sides.to];
}

/** What the report is drawn from, where it is submitted, and what that is held against. */
function versionsOfReport(plan: Plan, report: Row<'report'> | null): readonly Row<'version'>[] {
  if (report === null) return [];
  const drawnFrom = findRow(plan, 'version', report.versionId);
  return [...(drawnFrom ? [drawnFrom] : []), ...versionsHeldAgainst(plan, report)];
}
