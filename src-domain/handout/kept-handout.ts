import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import { handoutOf } from './handout-row.ts';

/**
 * What is kept of a hand-out, or of its return, for the merges to come: its plan, with the row that tells what could only
 * be read, but without whom it was for and what only the copy asked. It is frozen as versions are, so it names nobody.
 */
export function keptPlan(copy: Plan, handout = handoutOf(copy)): Plan {
  const row: readonly Row<'handout'>[] = handout
    ? [{ ...handout, recipient: '', note: '', handedOutBy: '' }]
    : [];
  return { ...copy, rows: { ...copy.rows, handout: row, handoutReturn: [], collision: [] } };
}
