import type { FrozenPlan } from '../../../src-domain/document/frozen-plans.ts';
import { versionAgainst } from '../../../src-domain/document/frozen-plans.ts';
import type { MilestoneChoices } from '../../../src-domain/document/milestone-choices.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import {
  type DatedItem,
  datedItems,
  datedItemsIn,
} from '../../../src-domain/milestone-plan/dated-items.ts';
import { itemTest } from '../../../src-domain/milestone-plan/item-filter.ts';
import { orderedItems } from '../../../src-domain/milestone-plan/item-order.ts';
import {
  type MilestoneTable,
  milestoneTables,
} from '../../../src-domain/milestone-plan/milestone-table.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { type Slip, slipsAgainst } from '../../../src-domain/slips/slips.ts';
import { partOfVersion } from '../../../src-domain/versions/plan-part.ts';
import type { Writing } from '../prosjektplan/writing.ts';

/** The version that the plan is held against, what has become of each item since, and what is gone. */
export interface Comparison {
  readonly version: Row<'version'>;
  readonly slips: ReadonlyMap<string, Slip>;
  /** What stood in the version and stands in the plan no longer. */
  readonly removed: readonly DatedItem[];
}

/** What the document shows of the milestone plan. */
export interface ShownItems {
  readonly tables: readonly MilestoneTable[];
  /** In the order that was chosen. */
  readonly items: readonly DatedItem[];
  readonly ids: ReadonlySet<string>;
  /** How many there are in the whole plan. */
  readonly allCount: number;
  readonly comparison: Comparison | null;
}

/** Gathers what a document of these choices shows. */
export function shownItems(
  { plan, today, label }: Writing,
  choices: MilestoneChoices,
  frozenPlans: readonly FrozenPlan[],
): ShownItems {
  const tables = milestoneTables(plan, today);
  const all = datedItemsIn(plan, tables, today);
  const shown = all.filter(itemTest(plan, choices.filter));
  return {
    tables,
    items: orderedItems(shown, choices.order, label('documents:removed-person')),
    ids: new Set(shown.map(({ id }) => id)),
    allCount: all.length,
    comparison: comparisonWith(plan, today, choices, frozenPlans),
  };
}

function comparisonWith(
  plan: Plan,
  today: Writing['today'],
  { against, filter }: MilestoneChoices,
  frozenPlans: readonly FrozenPlan[],
): Comparison | null {
  const version = versionAgainst(plan, against);
  const frozen = frozenPlans.find(({ versionId }) => versionId === version?.id)?.plan;
  if (!version || !frozen) return null;
  const slips = slipsAgainst(frozen, partOfVersion(plan, version), today);
  const gone = new Set(slips.filter(({ kind }) => kind === 'removed').map(({ id }) => id));
  // How far something was then says nothing of what is gone now.
  const isOfState = filter.states.length > 0 || filter.isOverdue;
  const removed = isOfState
    ? []
    : datedItems(frozen, today)
        .filter(({ id }) => gone.has(id))
        .filter(itemTest(frozen, filter));
  return { version, slips: new Map(slips.map((slip) => [slip.id, slip])), removed };
}
