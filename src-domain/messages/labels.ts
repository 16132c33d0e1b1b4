import type { EntityName } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import type { Plan } from '../plan.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import { calledOf, calledRow } from './called-row.ts';
import { fieldLabel } from './field-text.ts';
import type { Translate } from './translate.ts';

/**
 * What the pages call their transactions, in the history and beside undo. Rows are called as the plan
 * calls them before the changes.
 */

/** 'Endret tid og tilstand på tiltaket «Kurs»'. */
export function editLabel(
  plan: Plan,
  entity: EntityName,
  id: string,
  fields: readonly string[],
  translate: Translate,
): string {
  const labels = fields.map((field) => fieldLabel(entity, field, translate));
  const ahead = labels.slice(0, -1).join(', ');
  const last = labels.at(-1) ?? '';
  const field = ahead === '' ? last : `${ahead} ${translate('history:and')} ${last}`;
  return translate('history:changed-field', { field, row: calledRow(plan, entity, id, translate) });
}

/** 'La til tiltaket «Kurs»'; the row is the one that is put in. */
export const additionLabel = (
  plan: Plan,
  entity: EntityName,
  row: AnyRow,
  translate: Translate,
): string => translate('history:added', { row: calledOf(plan, entity, row, translate) });

/** 'Slettet tiltaket «Kurs»', or how many rows; `rows` are those that a person chose. */
export function removalLabel(plan: Plan, rows: readonly RowPlace[], translate: Translate): string {
  const [first, ...others] = rows;
  if (!first || others.length > 0) {
    return translate('history:removed-several', { count: rows.length });
  }
  return translate('history:removed', { row: calledRow(plan, first.entity, first.id, translate) });
}

export const duplicationLabel = (plan: Plan, { entity, id }: RowPlace, translate: Translate) =>
  translate('history:duplicated', { row: calledRow(plan, entity, id, translate) });

export const moveLabel = (plan: Plan, { entity, id }: RowPlace, translate: Translate): string =>
  translate('history:moved', { row: calledRow(plan, entity, id, translate) });

export const pasteLabel = (count: number, translate: Translate): string =>
  translate('history:pasted', { count });

/** 'Knyttet hovedtiltaket «Kurs» til effektmålet «A. Ledere»'. */
export const linkLabel = (
  plan: Plan,
  first: RowPlace,
  second: RowPlace,
  translate: Translate,
): string => translate('history:linked', bothCalled(plan, first, second, translate));

export const unlinkLabel = (
  plan: Plan,
  first: RowPlace,
  second: RowPlace,
  translate: Translate,
): string => translate('history:unlinked', bothCalled(plan, first, second, translate));

const bothCalled = (plan: Plan, first: RowPlace, second: RowPlace, translate: Translate) => ({
  first: calledRow(plan, first.entity, first.id, translate),
  second: calledRow(plan, second.entity, second.id, translate),
});

/** What putting a transaction back is called, by the transaction's own label. */
export const putBackLabel = (label: string, translate: Translate): string =>
  translate('history:put-back', { label });
