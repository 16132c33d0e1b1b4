import { entity } from '../entity.ts';
import * as field from '../fields.ts';

/** Why two copies of a plan don't go together without somebody choosing. */
export const collisionKinds = [
  /** Both have written in the same field, or in a row that merges whole. */
  'both-changed',
  /** One has deleted a row, with all that is part of it, that the other has changed. The row stays. */
  'deleted-and-changed',
  /** One has deleted a row that something of the other's refers to. The row stays. */
  'restored',
  /** One has closed a row (submitted, recorded) in which, or in the parts of which, the other has written. */
  'locked',
  /** The project is closed here. */
  'closed',
  /** The two have gone ways between which no step leads: accepted here, sent back there. */
  'step-forbidden',
  /** Both have begun what only one at a time is written of. */
  'second-draft',
  /** Moves of both together would put a row under itself. */
  'circular',
  /** Two rows would share what must be unique. */
  'not-unique',
  /** A row would stand in another whole than the row that it refers to. */
  'not-within',
  /** Another rule of the plan wouldn't hold, or what a row refers to was left out itself. */
  'left-out',
] as const;

/**
 * Kollisjon: something that two have done and that nobody has chosen between yet. It stands in the plan so that
 * whoever opens the project next can choose; it says nothing of the plan itself, and is in no version.
 */
export const collision = entity({
  merges: 'whole',
  fields: {
    kind: field.oneOf(collisionKinds, 'both-changed'),
    /** The entity and the id of the row, which needn't be there any longer. */
    entity: field.text(),
    row: field.text(),
    fields: field.texts(),
    /** The row on each side, and the rows that go the way of the choice. */
    sides: field.json('{"base":null,"mine":null,"theirs":null,"along":[]}'),
    /** Whose work stood here, and whose was merged in. */
    mineBy: field.text(),
    theirsBy: field.text(),
    foundAt: field.optionalMoment(),
  },
});
