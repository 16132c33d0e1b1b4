import { compositionFindings } from './check/composition.ts';
import { farYearFindings } from './check/far-years.ts';
import {
  activityFindings,
  effectGoalFindings,
  indicatorFindings,
  resultGoalFindings,
} from './check/goals.ts';
import { jointCommitteeFindings } from './check/joint-committee.ts';
import { milestoneFindings } from './check/milestones.ts';
import { personFindings } from './check/persons.ts';
import { projectFindings } from './check/project.ts';
import { reportFindings } from './check/reports.ts';
import { seatFindings } from './check/seats.ts';
import { sectionFindings } from './check/sections.ts';
import { steeringFindings } from './check/steering.ts';
import { subprojectFindings } from './check/subprojects.ts';
import type { EntityName } from './entities/registry.ts';
import type { Finding } from './finding.ts';
import { handoutOf, isAlong } from './handout/handout-row.ts';
import type { Plan } from './plan.ts';
import type { IsoDay } from './timing/calendar-days.ts';

/**
 * Plankontroll: what in a plan breaks its own rules, in the order in which the plan is read. It never
 * claims what isn't certain from what is written; who sits where is judged as of today. In a hand-out it
 * leaves out what went along only to be read: its recipient can't mend that.
 */
export function check(plan: Plan, today: IsoDay): readonly Finding[] {
  const found = findingsIn(plan, today);
  const handout = handoutOf(plan);
  return handout ? found.filter(({ entity, id }) => !isAlong(handout, entity, id)) : found;
}

function findingsIn(plan: Plan, today: IsoDay): readonly Finding[] {
  const farYears = Map.groupBy(farYearFindings(plan, today), ({ entity }) => entity);
  const farYearsIn = (entity: EntityName) => farYears.get(entity) ?? [];
  return [
    ...projectFindings(plan),
    ...farYearsIn('project'),
    ...sectionFindings(plan, 'organisation'),
    ...seatFindings(plan, today),
    ...compositionFindings(plan),
    ...personFindings(plan),
    ...jointCommitteeFindings(plan, today),
    ...sectionFindings(plan, 'description'),
    ...effectGoalFindings(plan),
    ...resultGoalFindings(plan),
    ...farYearsIn('resultGoal'),
    ...indicatorFindings(plan),
    ...farYearsIn('measurement'),
    ...sectionFindings(plan, 'planning'),
    ...subprojectFindings(plan, today),
    ...activityFindings(plan),
    ...farYearsIn('activity'),
    ...milestoneFindings(plan),
    ...farYearsIn('milestone'),
    ...farYearsIn('measure'),
    ...reportFindings(plan, today),
    ...steeringFindings(plan, today),
    ...sectionFindings(plan, 'appendix'),
  ];
}
