import { findRow, type Plan, projectOf } from './plan.ts';
import { isVacantOn } from './seats.ts';
import type { IsoDay } from './timing/calendar-days.ts';

/** What the front page says about a project. Empty text and null: not filled in. */
export interface KeyFacts {
  readonly name: string;
  readonly organisation: string;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly client: string;
  readonly contractor: string;
  readonly subprojectCount: number;
  readonly effectGoalCount: number;
  readonly resultGoalCount: number;
  readonly activityCount: number;
  readonly milestoneCount: number;
  readonly measureCount: number;
  readonly filledSeatCount: number;
  readonly vacantSeatCount: number;
}

/** The key facts of a plan; seats are filled or vacant as of the day. */
export function keyFacts(plan: Plan, day: IsoDay): KeyFacts {
  const { name, organisationId, startDate, endDate, client, contractor } = projectOf(plan);
  const { rows } = plan;
  const vacantSeatCount = rows.seat.filter(({ id }) => isVacantOn(plan, id, day)).length;
  return {
    name,
    organisation: findRow(plan, 'organisation', organisationId)?.name ?? '',
    from: startDate,
    to: endDate,
    client,
    contractor,
    subprojectCount: rows.subproject.length,
    effectGoalCount: rows.effectGoal.length,
    resultGoalCount: rows.resultGoal.length,
    activityCount: rows.activity.length,
    milestoneCount: rows.milestone.length,
    measureCount: rows.measure.length,
    filledSeatCount: rows.seat.length - vacantSeatCount,
    vacantSeatCount,
  };
}
