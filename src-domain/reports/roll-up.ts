import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import { rowTree } from '../row-tree.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import {
  countDeviations,
  type Deviation,
  type DeviationCount,
  deviationsOf,
  isOpenDeviation,
} from './deviations.ts';
import {
  awaited,
  daysReported,
  isStanding,
  type Report,
  type ReportedDays,
  reportsOf,
} from './report-series.ts';

type Light = Row<'light'>;

export type Aspect = Light['aspect'];
export type Colour = NonNullable<Light['colour']>;

/** What a sub-project has said of a period, beside what it said before. */
export interface RolledUp {
  readonly subproject: Row<'subproject'>;
  /** How many sub-projects it is a part of, one inside the other. */
  readonly depth: number;
  /** Null where it hasn't reported on the period. */
  readonly report: Report | null;
  /** Where it hasn't, the one that is to come; null too where nobody has asked it to report on the period. */
  readonly awaited: Report | null;
  /** Where it hasn't: the day by which it is to; null where nobody has said so. */
  readonly dueOn: IsoDay | null;
  readonly lights: ReadonlyMap<Aspect, Light>;
  /** The aspects whose light was another in the report before. */
  readonly changed: ReadonlyMap<Aspect, Colour | null>;
  readonly deviations: DeviationCount;
  /** The open ones of what is red, and where something is, those that name nothing in particular. */
  readonly outside: readonly Deviation[];
  /** What tells of it as an exception, begun or submitted; null where nobody has begun one. */
  readonly exception: Report | null;
  /** Whether it is outside its tolerance and nobody has been told of that as an exception. */
  readonly needsException: boolean;
}

export interface RollUp {
  readonly rows: readonly RolledUp[];
  /** How many sub-projects have which light, by aspect. */
  readonly totals: ReadonlyMap<Aspect, ReadonlyMap<Colour, number>>;
  /** Those of all of them. */
  readonly deviations: DeviationCount;
  /** How many have reported, and how many were to and haven't. */
  readonly reported: number;
  readonly awaited: number;
}

export const colours = ['green', 'yellow', 'red'] as const satisfies readonly Colour[];

/** What the sub-projects have reported on these days, in their order, parts behind what they are a part of. */
export function rollUp(plan: Plan, days: ReportedDays): RollUp {
  const expected = awaitedOn(plan, days);
  const rows = rowTree(plan.rows.subproject).map(({ row, depth }) =>
    rolledUp(plan, row, depth, days, expected),
  );
  const totals = new Map<Aspect, Map<Colour, number>>();
  for (const { lights } of rows) {
    for (const { aspect, colour } of lights.values()) {
      if (colour === null) continue;
      const counts = totals.get(aspect) ?? new Map<Colour, number>();
      totals.set(aspect, counts.set(colour, (counts.get(colour) ?? 0) + 1));
    }
  }
  const sum = (count: keyof DeviationCount): number =>
    rows.reduce((before, { deviations }) => before + deviations[count], 0);
  return {
    rows,
    totals,
    deviations: { open: sum('open'), closed: sum('closed') },
    reported: rows.filter(({ report }) => report !== null).length,
    awaited: rows.filter((row) => row.awaited !== null).length,
  };
}

function rolledUp(
  plan: Plan,
  subproject: Row<'subproject'>,
  depth: number,
  days: ReportedDays,
  expected: readonly Report[],
): RolledUp {
  const subprojectId = subproject.id;
  const standing = reportsOf(plan, { kind: 'progress', subprojectId }).filter(isStanding);
  const at = standing.findLastIndex((report) => isAbout(report, days));
  const report = standing[at] ?? null;
  const before = at > 0 ? (standing[at - 1] ?? null) : null;
  const lights = lightsOf(plan, report);
  const deviations = report ? deviationsOf(plan, report.id) : [];
  const toCome = report
    ? null
    : (expected.find((each) => each.subprojectId === subprojectId) ?? null);
  const exception = exceptionOn(plan, subprojectId, days);
  return {
    subproject,
    depth,
    report,
    awaited: toCome,
    dueOn: toCome?.dueOn ?? null,
    lights,
    changed: before ? changedSince(lightsOf(plan, before), lights) : new Map(),
    deviations: countDeviations(deviations),
    outside: deviations.filter((each) => isOpenDeviation(each) && isOfRed(each, lights)),
    exception,
    needsException: isOutside(lights) && exception === null,
  };
}

/** Whether the days that a report is about end among these. */
export const isAbout = (report: Report, { from, to }: ReportedDays): boolean => {
  const days = daysReported(report);
  return days !== null && from <= days.to && days.to <= to;
};

/** The reports on these days that are to come, those with a day by which they are due first. */
function awaitedOn(plan: Plan, days: ReportedDays): readonly Report[] {
  const due = awaited(plan);
  const others = plan.rows.report.filter(
    ({ state, dueOn }) => dueOn === null && (state === 'planned' || state === 'draft'),
  );
  return [...due, ...others].filter(
    (report) => report.kind === 'progress' && isAbout(report, days),
  );
}

/** A report's lights by aspect. */
export const lightsOf = (plan: Plan, report: Report | null): ReadonlyMap<Aspect, Light> =>
  new Map(
    plan.rows.light
      .filter(({ reportId }) => reportId === report?.id)
      .map((light) => [light.aspect, light]),
  );

const changedSince = (
  before: ReadonlyMap<Aspect, Light>,
  now: ReadonlyMap<Aspect, Light>,
): ReadonlyMap<Aspect, Colour | null> =>
  new Map(
    [...now.values()].flatMap(({ aspect, colour }) => {
      const was = before.get(aspect)?.colour ?? null;
      return was === colour ? [] : [[aspect, was] as const];
    }),
  );

// Red is what the project method calls outside the tolerance: whoever answers for it can't mend it alone.
const isOutside = (lights: ReadonlyMap<Aspect, Light>): boolean =>
  [...lights.values()].some(({ colour }) => colour === 'red');

const isOfRed = ({ aspect }: Deviation, lights: ReadonlyMap<Aspect, Light>): boolean =>
  aspect === null ? isOutside(lights) : lights.get(aspect)?.colour === 'red';

const exceptionOn = (plan: Plan, subprojectId: string, days: ReportedDays): Report | null =>
  reportsOf(plan, { kind: 'exception', subprojectId }).findLast(
    (report) => report.state !== 'returned' && isAbout(report, days),
  ) ?? null;
