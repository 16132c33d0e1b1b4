import { findRow, type Plan } from '../plan.ts';

/**
 * Which persons there are, as a text to hold against a later one. Where it differs somebody has come, gone, been
 * merged or been removed since, and who somebody in a frozen plan is has to be asked the log again.
 */
export const personsThere = ({ rows }: Plan): string =>
  rows.person.map(({ id, removedOn }) => `${id}${removedOn ?? ''}`).join(' ');

/** A frozen plan in which whoever is in today's plan is called as today, and has no name if they are removed. */
export function withTodaysNames(frozen: Plan, today: Plan): Plan {
  const person = frozen.rows.person.map((row) => findRow(today, 'person', row.id) ?? row);
  return { ...frozen, rows: { ...frozen.rows, person } };
}
