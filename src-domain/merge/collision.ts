import type { AnyRow } from '../entity.ts';
import type { RowPlace } from '../row-changes/removal.ts';

/** Why two copies of a plan don't go together without somebody choosing. */
export type CollisionKind =
  /** Both have written in the same field, or in a row that merges whole. */
  | 'both-changed'
  /** One has deleted a row, with all that is part of it, that the other has changed. The row stays. */
  | 'deleted-and-changed'
  /** One has deleted a row that something of the other's refers to. The row stays. */
  | 'restored'
  /** One has closed a row (submitted, recorded) in which, or in the parts of which, the other has written. */
  | 'locked'
  /** The project is closed here. */
  | 'closed'
  /** The two have gone ways between which no step leads: accepted here, sent back there. */
  | 'step-forbidden'
  /** Both have begun what only one at a time is written of. */
  | 'second-draft'
  /** Moves of both together would put a row under itself. */
  | 'circular'
  /** Two rows would share what must be unique. */
  | 'not-unique'
  /** A row would stand in another whole than the row that it refers to. */
  | 'not-within'
  /** Another rule of the plan wouldn't hold, or what a row refers to was left out itself. */
  | 'left-out';

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
