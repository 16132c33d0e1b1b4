import type { Translate } from '../messages/translate.ts';
import type { Plan } from '../plan.ts';
import { rowName } from '../row-name.ts';
import type { DatedItem } from './dated-items.ts';
import { responsibleKeys } from './item-filter.ts';

/** Somebody that items can be filtered by, under the key that a filter knows them by. */
export interface AnsweringChoice {
  readonly id: string;
  readonly name: string;
}

/** Everybody who answers for some of the items, and those that are chosen already, by name. */
export function answeringChoices(
  plan: Plan,
  items: readonly DatedItem[],
  chosen: readonly string[],
  translate: Translate,
): readonly AnsweringChoice[] {
  const keys = new Set(items.flatMap((item) => item.responsible.flatMap(responsibleKeys)));
  for (const key of chosen) keys.add(key);
  return [...keys]
    .map((id) => ({ id, name: keyName(plan, id, translate) }))
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => byName.compare(a.name, b.name));
}

const byName = new Intl.Collator('nb');

function keyName(plan: Plan, key: string, translate: Translate): string {
  const [kind = '', rest = ''] = key.split(/:(.*)/s);
  if (kind === 'person' || kind === 'seat' || kind === 'body') {
    return rowName(plan, kind, rest, translate) ?? '';
  }
  return kind === 'text' ? rest : '';
}
