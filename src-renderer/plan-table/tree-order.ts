import type { Translate } from '../../src-domain/messages/translate.ts';
import { findRow, inOrder, type Plan } from '../../src-domain/plan.ts';
import { type Sibling, siblingsOf } from '../../src-domain/row-changes/siblings.ts';
import { isWithin, type TreeEntity, type TreeRow } from '../../src-domain/row-tree.ts';
import { besideIndex, type NewRow, type Placement } from './placing.ts';
import type { PlanRow } from './plan-row.ts';
import type { PlanOrder } from './use-plan-actions.ts';

interface Tree {
  readonly entity: TreeEntity;
  /** The rows of the tree: all of the entity, or those of one whole. */
  readonly rowsIn: (plan: Plan) => readonly TreeRow[];
  /** How a new row begins, by what it stands under (null: under none). */
  readonly beginning: (plan: Plan, parentId: string | null) => Readonly<Record<string, unknown>>;
  /** Adding a row under another, in words, and why it can't be where there is none. */
  readonly addUnder: (translate: Translate) => string;
  readonly nothingAbove: (translate: Translate) => string;
}

/** The order of a tree whose rows all are of one entity: among those under the same row. */
export function treeOrder<Row extends PlanRow>(tree: Tree): PlanOrder<Row> {
  const { entity, rowsIn, beginning, addUnder, nothingAbove } = tree;
  const parentOf = (plan: Plan, id: string): string | null =>
    findRow(plan, entity, id)?.parentId ?? null;
  const rowsUnder = (plan: Plan, parentId: string | null): readonly Sibling[] =>
    siblingsOf(
      entity,
      inOrder(rowsIn(plan), (row) => row.parentId === parentId),
    );
  const lastUnder = (plan: Plan, parentId: string | null): Placement => {
    const siblings = rowsUnder(plan, parentId);
    return { siblings, index: siblings.length, fields: { parentId } };
  };
  const begun = (plan: Plan, parentId: string | null, place: Placement): NewRow => ({
    entity,
    ...place,
    fields: { ...beginning(plan, parentId), parentId },
  });
  return {
    siblingsOf: (plan, { id }) => rowsUnder(plan, parentOf(plan, id)),
    newRow: (plan, beside) => {
      const parentId = beside ? parentOf(plan, beside.id) : null;
      const place = lastUnder(plan, parentId);
      const at = place.siblings.findIndex(({ id }) => id === beside?.id);
      return begun(plan, parentId, at === -1 ? place : { ...place, index: at + 1 });
    },
    others: [
      {
        id: 'under',
        label: addUnder,
        newRow: (plan, above) => begun(plan, above?.id ?? null, lastUnder(plan, above?.id ?? null)),
        whyNot: (above, translate) => (above ? null : nothingAbove(translate)),
      },
    ],
    dropAt: (plan, row, where) => {
      if (isWithin(plan, entity, where.row.id, row.id)) return null;
      if (where.side === 'into') return lastUnder(plan, where.row.id);
      const parentId = parentOf(plan, where.row.id);
      const siblings = rowsUnder(plan, parentId);
      return { siblings, index: besideIndex(row, where, siblings), fields: { parentId } };
    },
    levelAt: (plan, { id }, step) => {
      const parentId = parentOf(plan, id);
      if (step === 1) {
        const siblings = rowsUnder(plan, parentId);
        const before = siblings[siblings.findIndex((sibling) => sibling.id === id) - 1];
        return before ? lastUnder(plan, before.id) : null;
      }
      if (parentId === null) return null;
      const outer = parentOf(plan, parentId);
      const siblings = rowsUnder(plan, outer);
      const index = siblings.findIndex((sibling) => sibling.id === parentId) + 1;
      return { siblings, index, fields: { parentId: outer } };
    },
  };
}
