import { compare } from './compare.ts';
import type { Row } from './entities/registry.ts';
import type { Finding } from './finding.ts';
import { datedItems } from './milestone-plan/dated-items.ts';
import type { Plan } from './plan.ts';
import { rowName } from './row-name.ts';
import { rowTree } from './row-tree.ts';
import { leadersOf } from './subproject-leaders.ts';
import { subprojectOf } from './subproject-of.ts';
import { addDays, daysBetween, type IsoDay } from './timing/calendar-days.ts';

const nextDays = 90;

type State = Row<'measure'>['state'];

/** A measure or a milestone that is to be finished by a day. */
export interface Deadline {
  readonly entity: 'measure' | 'milestone';
  readonly id: string;
  readonly name: string;
  /** The milestone that a measure stands under; a milestone's own id. */
  readonly milestoneId: string;
  readonly milestone: string;
  readonly subprojectId: string | null;
  /** As written. */
  readonly time: string;
  /** The last day of the span of days that the time says. */
  readonly day: IsoDay;
  /** Whether the time says others too, so that it doesn't tell which this is. */
  readonly isOneOfSeveral: boolean;
  /** From today on: 0 is today, negative is overdue. */
  readonly daysLeft: number;
  readonly state: State;
}

/** What a sub-project, or what belongs to none, is made of and how far it is. */
export interface Progress {
  readonly activities: number;
  readonly milestones: number;
  readonly measures: Readonly<Record<State, number>>;
  readonly overdue: number;
  readonly findings: number;
  /** The first day from today on by which something is to be finished. */
  readonly nextDeadline: IsoDay | null;
}

export interface SubprojectOverview extends Progress {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  /** How many sub-projects it is a part of, one inside the other. */
  readonly depth: number;
  /** Who leads it today, by name; empty where nobody does. */
  readonly responsible: readonly { readonly personId: string; readonly name: string }[];
  /** Whether there is a seat to lead it by, though nobody may sit there. */
  readonly hasSeat: boolean;
}

/** What matters today in a plan; plain JSON. */
export interface Overview {
  /** The longest overdue first. */
  readonly overdue: readonly Deadline[];
  /** What is to be finished from today until 90 days on, the first day first. */
  readonly next: readonly Deadline[];
  /** In the order that people have chosen, parts behind what they are a part of. */
  readonly subprojects: readonly SubprojectOverview[];
  /** What belongs to no sub-project. */
  readonly shared: Progress;
}

/**
 * The overview of a plan as of a day. Each span of a written time has a deadline, its last day. Of what is
 * overdue the first deadline that passed unmet is told; those that are yet to come are listed each by itself.
 * A time that is open, ambiguous or not understood has no deadline, so that nothing is claimed that isn't certain.
 */
export function overviewOf(plan: Plan, today: IsoDay, findings: readonly Finding[] = []): Overview {
  const deadlines = openDeadlines(plan, today);
  const overdue = firstOfEach(deadlines.filter(({ daysLeft }) => daysLeft < 0));
  const coming = deadlines.filter(({ daysLeft }) => daysLeft >= 0);
  const last = addDays(today, nextDays);
  const findingOwners = findings.map(({ entity, id }) => subprojectOf(plan, entity, id));
  const progressOf = progressBySubproject(plan, overdue, coming, findingOwners);
  return {
    overdue,
    next: coming.filter(({ day }) => day <= last),
    subprojects: rowTree(plan.rows.subproject).map(({ row: subproject, depth }) => {
      const { persons, seats } = leadersOf(plan, subproject, today);
      return {
        id: subproject.id,
        letter: subproject.letter,
        name: subproject.name,
        depth,
        responsible: persons,
        hasSeat: seats.length > 0,
        ...progressOf(subproject.id),
      };
    }),
    shared: progressOf(null),
  };
}

/** Every deadline that isn't met, by day, then by the time as written. */
function openDeadlines(plan: Plan, today: IsoDay): readonly Deadline[] {
  return datedItems(plan, today)
    .flatMap(({ entity, id, milestone, subprojectId, timing, state, deadlines }) =>
      deadlines
        .filter(({ standing }) => standing !== 'met')
        .map(({ day }) => ({
          entity,
          id,
          name: rowName(plan, entity, id) ?? '',
          milestoneId: milestone.id,
          milestone: rowName(plan, 'milestone', milestone.id) ?? '',
          subprojectId,
          time: timing.text,
          day,
          isOneOfSeveral: deadlines.length > 1,
          daysLeft: daysBetween(today, day),
          state,
        })),
    )
    .sort((a, b) => a.daysLeft - b.daysLeft || compare(a.time, b.time) || compare(a.name, b.name));
}

/** A row's first deadline stands for it; the deadlines come in the order of their days. */
function firstOfEach(deadlines: readonly Deadline[]): readonly Deadline[] {
  const seen = new Set<string>();
  return deadlines.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function progressBySubproject(
  plan: Plan,
  overdue: readonly Deadline[],
  coming: readonly Deadline[],
  findingOwners: readonly (string | null)[],
): (subprojectId: string | null) => Progress {
  const activities = Map.groupBy(plan.rows.activity, (row) => row.subprojectId);
  const milestones = Map.groupBy(plan.rows.milestone, (row) => row.subprojectId);
  const measures = Map.groupBy(plan.rows.measure, (row) => row.milestoneId);
  const overdueIn = Map.groupBy(overdue, (deadline) => deadline.subprojectId);
  const comingIn = Map.groupBy(coming, (deadline) => deadline.subprojectId);
  const findingsIn = Map.groupBy(findingOwners, (owner) => owner);
  return (id) => {
    const own = milestones.get(id) ?? [];
    const states = own.flatMap((milestone) => measures.get(milestone.id) ?? []);
    const inState = (state: State) => states.filter((measure) => measure.state === state).length;
    return {
      activities: activities.get(id)?.length ?? 0,
      milestones: own.length,
      measures: {
        'not-started': inState('not-started'),
        'under-way': inState('under-way'),
        done: inState('done'),
        dropped: inState('dropped'),
      },
      overdue: overdueIn.get(id)?.length ?? 0,
      findings: findingsIn.get(id)?.length ?? 0,
      nextDeadline: comingIn.get(id)?.[0]?.day ?? null,
    };
  };
}
