import type { AnyRow } from '../entity.ts';
import type { RowOnSides } from './collision.ts';

/** Whether a row is what stays of a person who was removed. */
export const isRemovalMarker = (row: AnyRow | null): boolean =>
  row !== null && typeof row['removedOn'] === 'string';

/** A row without what a side still has of a person whom the other has removed. */
export function withoutRemovedName(row: RowOnSides): RowOnSides {
  const { entity, base, mine, theirs } = row;
  if (entity !== 'person' || ![mine, theirs].some(isRemovalMarker)) return row;
  const marker = (side: AnyRow | null) => (isRemovalMarker(side) ? side : null);
  return { ...row, base: marker(base), mine: marker(mine), theirs: marker(theirs) };
}
