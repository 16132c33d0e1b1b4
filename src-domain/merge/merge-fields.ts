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
  const isOf = (side: AnyRow, field: string) => sameValue(base?.[field], side[field]);
  const values: Record<string, unknown> = {};
  const colliding: string[] = [];
  for (const field of Object.keys(mine)) {
    if (field === 'position' || places.includes(field)) continue;
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

  const differing = places.filter((field) => !sameValue(mine[field], theirs[field]));
  const isMovedBy = (side: AnyRow) => !places.every((field) => isOf(side, field));
  if (differing.length > 0 && isMovedBy(mine) && isMovedBy(theirs)) {
    colliding.push(...differing, ...('position' in mine ? ['position'] : []));
  } else if (differing.length > 0) {
    if (isMovedBy(theirs)) takeOver(values, theirs, [...differing, 'position']);
  } else if ('position' in mine) {
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

function takeOver(values: Record<string, unknown>, row: AnyRow, fields: readonly string[]): void {
  for (const field of fields) if (field in row) values[field] = row[field];
}

/** Order keys never collide: where both have moved a row in its order, the lower key holds on both sides. */
function mergedPosition(base: AnyRow | null, mine: AnyRow, theirs: AnyRow): unknown {
  const [was, here, there] = [base, mine, theirs].map((row) => row?.['position']);
  if (here === there || there === was) return here;
  if (here === was) return there;
  return String(here) < String(there) ? here : there;
}
