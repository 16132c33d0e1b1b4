import { useMemo } from 'react';
import { v7 as newId } from 'uuid';
import type { Change } from '../../src-domain/change.ts';
import {
  additionLabel,
  duplicationLabel,
  editLabel,
  moveLabel,
  removalLabel,
} from '../../src-domain/messages/labels.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { canDuplicate, duplication } from '../../src-domain/row-changes/duplication.ts';
import { removal } from '../../src-domain/row-changes/removal.ts';
import type { Sibling } from '../../src-domain/row-changes/siblings.ts';
import type { DropPlace, GridActions, IsShown } from '../grid/grid-model.ts';
import { useLanguage } from '../language.ts';
import { useChange, useOpenedProject } from '../project/open-project.ts';
import { moved, type NewRow, newRows, type Placement, steppedIndex, written } from './placing.ts';
import type { PlanColumn } from './plan-column.ts';
import type { PlanRow } from './plan-row.ts';

/**
 * How the rows of a table are ordered and how new ones begin, made once. What is missing can't be done.
 * The plan is the latest, which the rows may be a moment behind.
 */
export interface PlanOrder<Row extends PlanRow> {
  /** Those that a row shares its order with, itself among them, as they stand; none where it is only shown. */
  readonly siblingsOf?: (plan: Plan, row: Row) => readonly Sibling[];
  /** How a row begins that is added under another (null: at the end); null where none can be. */
  readonly newRow?: (plan: Plan, under: Row | null) => NewRow | null;
  /** Rows of other kinds that can be added; `label` is in words. */
  readonly others?: readonly {
    readonly id: string;
    readonly label: (translate: Translate) => string;
    readonly newRow: (plan: Plan, under: Row | null) => NewRow | null;
    /** Why none can be added there, in words; null where one can. */
    readonly whyNot?: (under: Row | null, translate: Translate) => string | null;
  }[];
  /** Where a row goes that is dropped; null where it can't go there. */
  readonly dropAt?: (plan: Plan, row: Row, where: DropPlace<Row>) => Placement | null;
  /** Where a row goes that is moved a step past its first sibling (-1) or its last (1) in sight; null where it can't. */
  readonly pastEnd?: (plan: Plan, row: Row, step: -1 | 1, isShown: IsShown) => Placement | null;
  /** Where a row goes that is moved a level in (1) or out (-1); null where it can't. */
  readonly levelAt?: (plan: Plan, row: Row, step: -1 | 1) => Placement | null;
  /** The changes that move a row to a place, where they aren't the row's own position and fields alone. */
  readonly moves?: (plan: Plan, row: Row, to: Placement) => readonly Change[];
  /** Whether a row can be deleted; all can where it isn't given. */
  readonly canRemove?: (row: Row) => boolean;
}

/** What a person can do with the rows of a table of the plan; pasting is the table's own. */
export function usePlanActions<Row extends PlanRow>(
  columns: readonly PlanColumn<Row>[],
  order: PlanOrder<Row>,
): GridActions<Row> {
  const { store } = useOpenedProject();
  const { translate } = useLanguage();
  const change = useChange();
  return useMemo(() => {
    const { siblingsOf, newRow, others, dropAt, levelAt, canRemove } = order;
    const movesTo = order.moves ?? ((_: Plan, row: Row, to: Placement) => moved(row, to));
    const add = (place: NewRow | null): string | null => {
      if (!place) return null;
      const { rows, changes } = newRows(place, [{}], columns, newId);
      const [row] = rows;
      if (!row) return null;
      const label = additionLabel(store.plan, place.entity, row, translate);
      return change(label, changes) === null ? row.id : null;
    };
    const move = (row: Row, changes: readonly Change[]) =>
      change(moveLabel(store.plan, row, translate), changes);
    return {
      edit: (row, id, value) => {
        const changes = written(row, { [id]: value }, columns);
        const fields = fieldsOf(row, changes) ?? [id];
        const label = editLabel(store.plan, row.entity, row.id, fields, translate);
        return change(label, changes);
      },
      editAll: (edits) => {
        const changes = edits.flatMap(({ row, column, value }) =>
          written(row, { [column]: value }, columns),
        );
        return change(translate('history:edited-cells', { count: edits.length }), changes);
      },
      ...(newRow && { add: (under) => add(newRow(store.plan, under)) }),
      ...(others && {
        addOthers: others.map(({ id, label, newRow: newOther, whyNot }) => ({
          id,
          label: label(translate),
          add: (under) => add(newOther(store.plan, under)),
          ...(whyNot && { whyNot: (under: Row | null) => whyNot(under, translate) }),
        })),
      }),
      takeBack: (row) =>
        change(removalLabel(store.plan, [row], translate), removal(store.plan, [row])),
      remove: (rows) => {
        const free = canRemove ? rows.filter(canRemove) : rows;
        if (free.length === 0) return null;
        return change(removalLabel(store.plan, free, translate), removal(store.plan, free));
      },
      ...(siblingsOf && {
        duplicate: (rows) => {
          for (const row of rows.filter(({ entity }) => canDuplicate(entity))) {
            // Each copy is put into the order that the one before has left.
            const siblings = siblingsOf(store.plan, row);
            // A row that is ordered elsewhere is only shown here.
            if (siblings.length === 0) continue;
            const { changes } = duplication(store.plan, row, newId, siblings);
            const refusal = change(duplicationLabel(store.plan, row, translate), changes);
            if (refusal !== null) return refusal;
          }
          return null;
        },
        moveBy: (row, step, isShown) => {
          const siblings = siblingsOf(store.plan, row);
          const index = steppedIndex(siblings, row.id, step, isShown);
          const place =
            index === null
              ? (order.pastEnd?.(store.plan, row, step, isShown) ?? null)
              : { siblings, index, fields: {} };
          return place ? move(row, movesTo(store.plan, row, place)) : null;
        },
      }),
      ...(levelAt && {
        moveLevel: (row, step) => {
          const place = levelAt(store.plan, row, step);
          return place ? move(row, movesTo(store.plan, row, place)) : null;
        },
      }),
      ...(dropAt && {
        canDrop: (row, where) => dropAt(store.plan, row, where) !== null,
        drop: (row, where) => {
          const place = dropAt(store.plan, row, where);
          return place ? move(row, movesTo(store.plan, row, place)) : null;
        },
      }),
    };
  }, [store, translate, change, columns, order]);
}

/** The fields of the row itself that the changes write; null where they are about other rows. */
function fieldsOf({ entity, id }: PlanRow, changes: readonly Change[]): readonly string[] | null {
  const fields = changes.flatMap((change) =>
    change.kind === 'update' && change.entity === entity && change.id === id
      ? Object.keys(change.to)
      : [],
  );
  return fields.length > 0 ? fields : null;
}
