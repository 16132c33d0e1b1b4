import { findRow, type Plan } from '../plan.ts';

/** A frozen plan in which whoever is in today's plan is called as today, and has no name if they are removed. */
export function withTodaysNames(frozen: Plan, today: Plan): Plan {
  const person = frozen.rows.person.map((row) => findRow(today, 'person', row.id) ?? row);
  return { ...frozen, rows: { ...frozen.rows, person } };
}
