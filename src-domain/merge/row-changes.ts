import type { Change } from '../change.ts';
import { fieldChanges } from '../diff.ts';
import { type EntityName, entityNamed } from '../entities/registry.ts';
import type { AnyRow, Steps } from '../entity.ts';

/** What leads from a row to what it is to be, step by step where it has gone through several states. */
export function changesBetween(
  entity: EntityName,
  was: AnyRow | null,
  is: AnyRow | null,
): readonly Change[] {
  if (!was) return is ? [{ kind: 'insert', entity, row: is }] : [];
  if (!is) return [{ kind: 'delete', entity, row: was }];
  const { steps } = entityNamed(entity);
  const change = fieldChanges(entity, was, is);
  if (!change) return [];
  const states = steps ? statesBetween(steps, was[steps.field], is[steps.field]) : null;
  if (!steps || !states || states.length < 2) return [change];
  const rows = states.map((state) => ({ ...is, [steps.field]: state }));
  return rows.flatMap((row, index) => fieldChanges(entity, rows[index - 1] ?? was, row) ?? []);
}

/** The states from one to another, the first left out, by the fewest steps; null where none lead there. */
export function statesBetween(
  { next }: Steps,
  from: unknown,
  to: unknown,
): readonly string[] | null {
  let ways: readonly (readonly string[])[] = [[String(from)]];
  const seen = new Set<string>();
  while (ways.length > 0) {
    const arrived = ways.find((way) => way.at(-1) === to);
    if (arrived) return arrived.slice(1);
    ways = ways.flatMap((way) => {
      const state = way.at(-1) ?? '';
      if (seen.has(state)) return [];
      seen.add(state);
      return (next[state] ?? []).map((following) => [...way, following]);
    });
  }
  return null;
}
