import type { Plan } from '../plan.ts';
import { isWithin } from '../row-tree.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import type { ApprovedPlan } from '../versions/approved-plan.ts';
import type { LightFact } from './light-facts.ts';
import type { Colour } from './roll-up.ts';

/** A light as the plan's own figures would set it. */
export interface ProposedLight {
  /** Null where they don't say: a person has to. */
  readonly colour: Colour | null;
  readonly facts: readonly LightFact[];
}

/** What a light is about. */
export interface LightQuestion {
  readonly plan: Plan;
  /** What is approved of the plan; null where nothing is. */
  readonly approved: ApprovedPlan | null;
  /** null: the project as a whole, all sub-projects among it. */
  readonly subprojectId: string | null;
  /** The day as of which it is judged: the period's last, or today where that is yet to come. */
  readonly day: IsoDay;
}

/** Whether what belongs to a sub-project (null: to none) is part of what a report is about. */
export const isReportedOn = (
  plan: Plan,
  subprojectId: string | null,
  ownerId: string | null,
): boolean =>
  subprojectId === null ||
  (ownerId !== null && isWithin(plan, 'subproject', ownerId, subprojectId));
