import type { Translate } from '../../src-domain/messages/translate.ts';
import { holdersOn } from '../../src-domain/organisation/seats.ts';
import { byPosition, findRow, type Plan } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import type { Choice } from '../grid/grid-model.ts';

/** Persons, seats and bodies that can answer for something, seats with those who hold them on the day. */
export function answerCandidates(
  plan: Plan,
  today: string,
  translate: Translate,
): readonly Choice[] {
  const persons = plan.rows.person
    .filter(({ removedOn, name }) => removedOn === null && name !== '')
    .map(({ id, name }) => ({ id: `person:${id}`, name, detail: translate('entities:person') }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  const seats = plan.rows.seat.toSorted(byPosition).map(({ id, bodyId }) => {
    const holders = holdersOn(plan, id, today).map(({ name }) => name);
    return {
      id: `seat:${id}`,
      name: rowName(plan, 'seat', id, translate) ?? '',
      detail: holders.join(', ') || (findRow(plan, 'body', bodyId)?.name ?? ''),
    };
  });
  const bodies = plan.rows.body
    .toSorted(byPosition)
    .map(({ id, name }) => ({ id: `body:${id}`, name, detail: translate('entities:body') }));
  return [...persons, ...seats, ...bodies];
}
