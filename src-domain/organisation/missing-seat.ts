import type { Change } from '../change.ts';
import { completeRow } from '../complete-row.ts';
import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import { positionAmong, siblingsOf } from '../row-changes/siblings.ts';
import { seatsOf } from './seats.ts';

/** What a seat must be to fill a place that a body lacks. */
export type MissingSeat = Pick<Row<'seat'>, 'bodyId' | 'title'> &
  Partial<Pick<Row<'seat'>, 'role' | 'office' | 'municipalityId' | 'side'>>;

/** Puts the seat that lacks last in its body; what it is made of, and the changes. */
export function missingSeat(
  plan: Plan,
  seat: MissingSeat,
  id: string,
): { readonly row: Row<'seat'>; readonly changes: readonly Change[] } {
  const siblings = siblingsOf('seat', seatsOf(plan, seat.bodyId));
  const { position, changes } = positionAmong(siblings, siblings.length);
  const completed = completeRow('seat', { id, position, ...seat });
  if (completed.kind === 'faulty') throw new Error(JSON.stringify(completed.problems));
  const row = completed.row as unknown as Row<'seat'>;
  return { row, changes: [...changes, { kind: 'insert', entity: 'seat', row }] };
}
