import type { collisionKinds } from '../entities/collisions.ts';
import type { AnyRow } from '../entity.ts';
import type { RowPlace } from '../row-changes/removal.ts';

export type CollisionKind = (typeof collisionKinds)[number];

/** A row as it stands on each side; null where it doesn't. */
export interface RowOnSides extends RowPlace {
  readonly base: AnyRow | null;
  readonly mine: AnyRow | null;
  readonly theirs: AnyRow | null;
}

/**
 * Something that two copies have done and that somebody must choose between. Until then mine stands, except that
 * what one has deleted and the other needs is there.
 */
export interface Collision extends RowOnSides {
  readonly kind: CollisionKind;
  /** What the choice is between, where both have the row; empty where it is the row itself. */
  readonly fields: readonly string[];
  /** Rows that go the way of the choice: parts of the row, or those that it can't stand beside. */
  readonly along: readonly RowOnSides[];
}
