import { z } from 'zod';
import type { Change, Transaction } from '../change.ts';
import { isEntityName, type Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import type { Collision } from './collision.ts';
import { type Choice, resolve } from './resolve.ts';

/** Whose work collides: the user's of this copy, and that of the copy that was merged in. */
export interface CollidingSides {
  readonly mineBy: string;
  readonly theirsBy: string;
}

/** The row that a collision stands in until somebody has chosen. */
export function collisionRow(
  { kind, entity, id, fields, base, mine, theirs, along }: Collision,
  { mineBy, theirsBy }: CollidingSides,
  { id: newId, at }: { readonly id: string; readonly at: string },
): Row<'collision'> {
  return {
    id: newId,
    kind,
    entity,
    row: id,
    fields: [...fields],
    sides: JSON.stringify({ base, mine, theirs, along }),
    mineBy,
    theirsBy,
    foundAt: at,
  };
}

const anyRow = z.looseObject({ id: z.string() }).nullable();

const onSides = { base: anyRow, mine: anyRow, theirs: anyRow };

const entityName = z.string().refine(isEntityName);

const sidesSchema = z.object({
  ...onSides,
  along: z.array(z.object({ entity: entityName, id: z.string(), ...onSides })),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The collision that a row holds; null where nothing of this program has written it. */
export function readCollision(row: Row<'collision'>): Collision | null {
  const sides = sidesSchema.safeParse(parsed(row.sides));
  if (!sides.success || !isEntityName(row.entity)) return null;
  const { base, mine, theirs, along } = sides.data as Pick<
    Collision,
    'base' | 'mine' | 'theirs' | 'along'
  >;
  const { kind, entity, fields } = row;
  return { kind, entity, id: row.row, fields, base, mine, theirs, along };
}

/**
 * What brings the plan to a choice in an open collision and takes the collision away, as one transaction. Where mine is
 * chosen, what stands stays, also where it has been written on since.
 */
export function settleCollision(
  plan: Plan,
  row: Row<'collision'>,
  choice: Choice,
  label: string,
): Transaction {
  const settled: Change = { kind: 'delete', entity: 'collision', row };
  const collision = readCollision(row);
  const isStanding = choice.take === 'mine' && collision?.mine !== null;
  const resolved = collision && !isStanding ? resolve(plan, collision, choice) : [];
  return { label, changes: [...resolved, settled] };
}
