import { v7 as newId } from 'uuid';
import { applyChanges } from '../../src-domain/apply.ts';
import { type Change, invert } from '../../src-domain/change.ts';
import { completeRow } from '../../src-domain/complete-row.ts';
import type { EntityName, Row } from '../../src-domain/entities/registry.ts';
import { beginningIn } from '../../src-domain/handout/new-rows.ts';
import {
  additionLabel,
  duplicationLabel,
  moveLabel,
  putBackLabel,
  removalLabel,
} from '../../src-domain/messages/labels.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import { duplication } from '../../src-domain/row-changes/duplication.ts';
import { removal } from '../../src-domain/row-changes/removal.ts';
import { moveTo, positionAmong, siblingsOf } from '../../src-domain/row-changes/siblings.ts';
import { useLanguage } from '../language.ts';
import { useChange, useOpenedProject } from '../project/open-project.ts';

/** An entity whose rows stand in an order that people choose. */
export type OrderedName = {
  [Name in EntityName]: Row<Name> extends { readonly position: string } ? Name : never;
}[EntityName];

interface Placed {
  readonly id: string;
  readonly position: string;
}

/** What was removed, and how to get it back. */
export interface Removed {
  readonly label: string;
  readonly putBack: () => void;
}

export interface OrderedRows<Name extends OrderedName> {
  /** Puts in a row at an index among its siblings, with what it needs; null where that was refused. */
  readonly add: (
    siblings: readonly Placed[],
    index: number,
    row: Partial<Row<Name>>,
    needs?: readonly Change[],
  ) => string | null;
  readonly move: (siblings: readonly Placed[], id: string, index: number) => void;
  readonly duplicate: (siblings: readonly Placed[], id: string) => string | null;
  readonly remove: (id: string) => Removed | null;
}

/** What a person can do with rows in an order. What is refused can't come about here, and is passed over. */
export function useOrderedRows<Name extends OrderedName>(entity: Name): OrderedRows<Name> {
  const { store } = useOpenedProject();
  const { translate } = useLanguage();
  const change = useChange();
  const isMade = (label: string, changes: readonly Change[]) => change(label, changes) === null;
  return {
    add: (siblings, index, row, needs = []) => {
      const { position, changes } = positionAmong(siblingsOf(entity, siblings), index);
      const completed = completeRow(entity, {
        ...beginningIn(store.plan, entity, row),
        id: newId(),
        position,
      });
      if (completed.kind === 'faulty') throw new Error(JSON.stringify(completed.problems));
      const added = completed.row;
      const label = additionLabel(planWith(store.plan, needs), entity, added, translate);
      const insert = { kind: 'insert', entity, row: added } as const;
      return isMade(label, [...changes, ...needs, insert]) ? added.id : null;
    },
    move: (siblings, id, index) => {
      const all = siblingsOf(entity, siblings);
      const row = all.find((sibling) => sibling.id === id);
      if (!row || index < 0 || index >= all.length) return;
      change(moveLabel(store.plan, row, translate), moveTo(all, row, index));
    },
    duplicate: (siblings, id) => {
      const place = { entity, id };
      const copy = duplication(store.plan, place, newId, siblingsOf(entity, siblings));
      return isMade(duplicationLabel(store.plan, place, translate), copy.changes) ? copy.id : null;
    },
    remove: (id) => {
      if (!findRow(store.plan, entity, id)) return null;
      const label = removalLabel(store.plan, [{ entity, id }], translate);
      const changes = removal(store.plan, [{ entity, id }]);
      if (!isMade(label, changes)) return null;
      return {
        label,
        putBack: () => {
          // As long as nothing else was done, it is simply undone.
          if (store.state.getState().lastDone === label) store.undo();
          else change(putBackLabel(label, translate), invert(changes));
        },
      };
    },
  };
}

/** The plan in which a row can be called by what is put in together with it. */
function planWith(plan: Plan, changes: readonly Change[]): Plan {
  const applied = applyChanges(plan, changes);
  return applied.kind === 'refused' ? plan : applied.plan;
}
