import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { isoDayOf } from '../timing/local-day.ts';
import { versionsOf } from './approved-version.ts';

/** The version that shows best how the project's plan stood on a day; null where none was frozen by then. */
export const lastFrozenBy = (plan: Plan, day: IsoDay): Row<'version'> | null =>
  versionsOf(plan, null).find((version) => isFrozenBy(version, day)) ?? null;

const isFrozenBy = ({ frozenAt }: Row<'version'>, day: IsoDay): boolean =>
  frozenAt !== null && isoDayOf(new Date(frozenAt)) <= day;

/** Without the versions and decisions of later days; a decision without a day may be later. */
export function decidedBy(plan: Plan, day: IsoDay): Plan {
  const version = plan.rows.version.filter((row) => isFrozenBy(row, day));
  const ids = new Set(version.map(({ id }) => id));
  const decision = plan.rows.decision.filter(
    ({ versionId, meetingDate }) =>
      ids.has(versionId) && meetingDate !== null && meetingDate <= day,
  );
  return { ...plan, rows: { ...plan.rows, version, decision } };
}
