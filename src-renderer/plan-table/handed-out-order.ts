import type { EntityName } from '../../src-domain/entities/registry.ts';
import { beginningIn, isOnlyRead, takesRow } from '../../src-domain/handout/new-rows.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { NewRow } from './placing.ts';
import type { PlanRow } from './plan-row.ts';
import type { PlanOrder } from './use-plan-actions.ts';

/**
 * An order in a copy that was handed out: rows that only went along to be read stay as and where they are, and a new one
 * belongs to what was handed out, or isn't made. What can't be done with any row in sight isn't offered.
 */
export function handedOutOrder<Row extends PlanRow>(
  order: PlanOrder<Row>,
  rows: readonly Row[],
  planNow: () => Plan,
): PlanOrder<Row> {
  const { newRow, others, ...rest } = order;
  const { siblingsOf, dropAt, pastEnd, levelAt, canRemove } = rest;
  const isRead = ({ entity, id }: { readonly entity: EntityName; readonly id: string }) =>
    isOnlyRead(planNow(), entity, id);
  const canBe = (make: (plan: Plan, under: Row | null) => NewRow | null, beside: readonly Row[]) =>
    [null, ...beside].some((under) => make(planNow(), under) !== null);
  const newOwn = newRow && ownRow(newRow);
  const otherOwn = others?.map((other) => {
    const own = ownRow(other.newRow);
    const whyNot = (under: Row | null, translate: Translate) => {
      const isRefused = own(planNow(), under) === null;
      return other.whyNot?.(under, translate) ?? (isRefused ? translate('grid:only-read') : null);
    };
    return { ...other, newRow: own, whyNot };
  });
  return {
    ...rest,
    ...(newOwn &&
      // Where the outermost can't be, the button for it isn't there: what stands under them has its own.
      canBe(newOwn, rows.slice(0, 1)) && {
        newRow: (plan, under) => newOwn(plan, under) ?? newOwn(plan, null),
      }),
    ...(otherOwn && { others: otherOwn.filter((other) => canBe(other.newRow, rows)) }),
    ...(siblingsOf && { siblingsOf: (plan, row) => (isRead(row) ? [] : siblingsOf(plan, row)) }),
    ...(dropAt && {
      dropAt: (plan, row, where) => (isRead(row) ? null : dropAt(plan, row, where)),
    }),
    ...(pastEnd && {
      pastEnd: (plan, row, step, isShown) =>
        isRead(row) ? null : pastEnd(plan, row, step, isShown),
    }),
    ...(levelAt && {
      levelAt: (plan, row, step) => (isRead(row) ? null : levelAt(plan, row, step)),
    }),
    canRemove: (row) => !isRead(row) && (canRemove?.(row) ?? true),
  };
}

const ownRow =
  <Row>(make: (plan: Plan, under: Row | null) => NewRow | null) =>
  (plan: Plan, under: Row | null): NewRow | null => {
    const made = make(plan, under);
    if (!made || !takesRow(plan, made.entity, made.fields)) return null;
    return { ...made, fields: beginningIn(plan, made.entity, made.fields) };
  };
