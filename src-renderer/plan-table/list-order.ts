import type { EntityName } from '../../src-domain/entities/registry.ts';
import { byPosition, type Plan, rowsOf } from '../../src-domain/plan.ts';
import { type Sibling, siblingsOf } from '../../src-domain/row-changes/siblings.ts';
import { besideIndex } from './placing.ts';
import type { PlanRow } from './plan-row.ts';
import type { PlanOrder } from './use-plan-actions.ts';

/** The order of a table that is one plain list: all rows of one ordered entity. */
export function listOrder<Row extends PlanRow>(entity: EntityName): PlanOrder<Row> {
  const all = (plan: Plan): readonly Sibling[] =>
    siblingsOf(
      entity,
      (rowsOf(plan, entity) as unknown as readonly Sibling[]).toSorted(byPosition),
    );
  return {
    siblingsOf: all,
    newRow: (plan, under) => {
      const siblings = all(plan);
      const at = siblings.findIndex(({ id }) => id === under?.id);
      return { entity, siblings, index: at === -1 ? siblings.length : at + 1, fields: {} };
    },
    dropAt: (plan, row, where) => {
      if (where.side === 'into') return null;
      const siblings = all(plan);
      return { siblings, index: besideIndex(row, where, siblings), fields: {} };
    },
  };
}
