import { contentNames } from '../content-names.ts';
import type { AnyRow } from '../entity.ts';
import type { Plan } from '../plan.ts';
import { handoutOf } from './handout-row.ts';

/**
 * The bytes that go along with a hand-out, by their SHA-256, each with a row that names them: those to work with. What
 * only goes along to be read goes without its contents.
 */
export function handoutContents(copy: Plan): ReadonlyMap<string, AnyRow> {
  const along = new Set(handoutOf(copy)?.alongIds);
  return new Map([...contentNames(copy)].filter(([_name, { id }]) => !along.has(id)));
}
