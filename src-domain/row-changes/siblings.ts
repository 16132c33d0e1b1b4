import type { Change } from '../change.ts';
import type { EntityName } from '../entities/registry.ts';
import { keysBetween } from './order-keys.ts';

/** A row among those that it shares an order with; a milestone's measures and notes share one. */
export interface Sibling {
  readonly entity: EntityName;
  readonly id: string;
  readonly position: string;
}

/** Rows of one entity as siblings. */
export const siblingsOf = (
  entity: EntityName,
  rows: readonly { readonly id: string; readonly position: string }[],
): readonly Sibling[] => rows.map(({ id, position }) => ({ entity, id, position }));

/** Positions for new rows, and what must be done to their siblings so that there is room for them. */
export interface Places {
  readonly positions: readonly string[];
  readonly changes: readonly Change[];
}

/**
 * Positions for so many rows that are to stand at an index among siblings (in their order, without the
 * rows themselves). Where the neighbours leave no room, because they have the same key, those on the
 * shorter side get new keys; the others keep theirs.
 */
export function positionsAmong(siblings: readonly Sibling[], index: number, count: number): Places {
  const at = Math.max(0, Math.min(index, siblings.length));
  for (let moved = 0; moved <= siblings.length; moved += 1) {
    const places =
      placesWithin(siblings, at - moved, at, at, count) ??
      placesWithin(siblings, at, at + moved, at, count);
    if (places) return places;
  }
  const places = placesWithin(siblings, 0, siblings.length, at, count);
  if (!places) throw new Error(`No positions for ${count} rows among ${siblings.length}`);
  return places;
}

/** As `positionsAmong`, for one row. */
export function positionAmong(
  siblings: readonly Sibling[],
  index: number,
): { readonly position: string; readonly changes: readonly Change[] } {
  const { positions, changes } = positionsAmong(siblings, index, 1);
  return { position: positions[0] ?? '', changes };
}

/**
 * Moves a row among its siblings, so that it then stands at the index; `siblings` are all of them in
 * their order, with or without the row itself. Nothing where it stands there already.
 */
export function moveTo(
  siblings: readonly Sibling[],
  row: Sibling,
  index: number,
): readonly Change[] {
  const isRow = ({ entity, id }: Sibling) => entity === row.entity && id === row.id;
  const others = siblings.filter((sibling) => !isRow(sibling));
  const at = Math.max(0, Math.min(index, others.length));
  if (siblings.findIndex(isRow) === at) return [];
  const { position, changes } = positionAmong(others, at);
  return [...changes, ...repositioned(row, position)];
}

/** The new rows' places where the siblings from `first` until `end` get new keys together with them. */
function placesWithin(
  siblings: readonly Sibling[],
  first: number,
  end: number,
  at: number,
  count: number,
): Places | null {
  if (first < 0 || end > siblings.length) return null;
  const after = siblings[first - 1]?.position ?? null;
  const before = siblings[end]?.position ?? null;
  const keys = keysBetween(after, before, end - first + count);
  if (!keys) return null;
  const ahead = at - first;
  const forSiblings = keys.toSpliced(ahead, count);
  return {
    positions: keys.slice(ahead, ahead + count),
    changes: siblings
      .slice(first, end)
      .flatMap((sibling, index) => repositioned(sibling, forSiblings[index] ?? '')),
  };
}

function repositioned({ entity, id, position }: Sibling, to: string): readonly Change[] {
  if (position === to) return [];
  return [{ kind: 'update', entity, id, from: { position }, to: { position: to } }];
}
