import { type EntityName, entityNamed } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { isMarkdown } from '../field-kind.ts';
import { sameValue } from '../same-value.ts';
import { mergeText } from './merge-text.ts';

interface MergedFields {
  readonly row: AnyRow;
  /** Those that both have written in; mine stands in them. */
  readonly colliding: readonly string[];
}

/** Unites field by field what two have made of a row, or what they have put in under the same id. */
export function mergeFields(
  entity: EntityName,
  base: AnyRow | null,
  mine: AnyRow,
  theirs: AnyRow,
): MergedFields {
  const places = placeFields(entity);
  const { together } = entityNamed(entity);
  const united = new Set([...places, ...together.flat(), 'position']);
  const isOf = (side: AnyRow, field: string) => sameValue(base?.[field], side[field]);
  const values: Record<string, unknown> = {};
  const colliding: string[] = [];
  for (const field of Object.keys(mine)) {
    if (united.has(field)) continue;
    if (sameValue(mine[field], theirs[field]) || isOf(theirs, field)) continue;
    if (isOf(mine, field)) {
      values[field] = theirs[field];
      continue;
    }
    const text = isMarkdown(entity, field)
      ? mergeText(String(base?.[field] ?? ''), String(mine[field]), String(theirs[field]))
      : null;
    if (text === null) colliding.push(field);
    else values[field] = text;
  }

  /** Takes the fields from one side; false where both say the same in them. */
  function unite(fields: readonly string[], along: readonly string[] = []): boolean {
    const differing = fields.filter((field) => !sameValue(mine[field], theirs[field]));
    if (differing.length === 0) return false;
    const isWrittenBy = (side: AnyRow) => !fields.every((field) => isOf(side, field));
    const all = [...differing, ...along.filter((field) => field in mine)];
    if (isWrittenBy(mine) && isWrittenBy(theirs)) colliding.push(...all);
    else if (isWrittenBy(theirs)) for (const field of all) values[field] = theirs[field];
    return true;
  }

  for (const fields of together) unite(fields);
  if (!unite(places, ['position']) && 'position' in mine) {
    values['position'] = mergedPosition(base, mine, theirs);
  }
  return { row: { ...mine, ...values }, colliding };
}

/** The references that together say where a row stands: two moves aren't mixed. */
export function placeFields(entity: EntityName): readonly string[] {
  const { partOf, parent, within, exactlyOneOf } = entityNamed(entity);
  const together = [...partOf, ...exactlyOneOf, ...Object.entries(within).flat()];
  return [...new Set(parent === null ? together : [...together, parent])];
}

/** Order keys never collide: where both have moved a row in its order, the lower key holds on both sides. */
function mergedPosition(base: AnyRow | null, mine: AnyRow, theirs: AnyRow): unknown {
  const [was, here, there] = [base, mine, theirs].map((row) => row?.['position']);
  if (here === there || there === was) return here;
  if (here === was) return there;
  return String(here) < String(there) ? here : there;
}
