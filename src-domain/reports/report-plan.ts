import type { Change } from '../change.ts';
import {
  countBetween,
  firstDayOf,
  lastDayOf,
  laterPeriod,
  type Period,
  type PeriodKind,
  periodOfDay,
  periodsBetween,
  periodsInYear,
} from '../measurements/period.ts';
import { dayText } from '../messages/day-text.ts';
import type { Plan } from '../plan.ts';
import { insertion } from '../row-changes/insertion.ts';
import { addDays, type IsoDay } from '../timing/calendar-days.ts';
import {
  daysReported,
  type Report,
  type ReportedDays,
  type ReportSeries,
  reportsOf,
} from './report-series.ts';

/** Who is to report when: one report of each kind for each period that ends in these days. */
export interface ReportingPlan {
  readonly kinds: readonly PlannedKind[];
  /** null: the project as a whole. */
  readonly subprojectIds: readonly (string | null)[];
  readonly every: PeriodKind;
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** How many days after the last of its period a report is due. */
  readonly dueAfterDays: number;
}

/** What is written at certain times; a final report and an exception are begun when their time has come. */
export const plannedKinds = ['progress', 'evaluation'] as const satisfies readonly Report['kind'][];
export type PlannedKind = (typeof plannedKinds)[number];

/** A report that is to be planned. */
export interface PlannedReport extends ReportSeries {
  readonly period: Period;
  readonly dueOn: IsoDay;
  /** Whether the plan has one of it already, written or not. */
  readonly isThere: boolean;
}

/** More than anybody means: a month's report of each of forty sub-projects in ten years. */
const mostPlanned = 5000;

/** Whether a reporting plan comes to more reports than can be meant, as where a year is mistyped. */
export function isTooMuch({ kinds, subprojectIds, every, from, to }: ReportingPlan): boolean {
  const periods = countBetween(periodOfDay(every, from), periodOfDay(every, to));
  return periods * kinds.length * subprojectIds.length > mostPlanned;
}

/** The reports of a reporting plan: by period, then in the order in which the sub-projects are named. */
export function plannedReports(plan: Plan, wanted: ReportingPlan): readonly PlannedReport[] {
  const { kinds, subprojectIds, dueAfterDays } = wanted;
  const there = new Set(plan.rows.report.map((report) => keyOf(report, daysReported(report))));
  return periodsIn(wanted).flatMap((period) =>
    subprojectIds.flatMap((subprojectId) =>
      kinds.map((kind) => ({
        kind,
        subprojectId,
        period,
        dueOn: addDays(lastDayOf(period), dueAfterDays),
        isThere: there.has(keyOf({ kind, subprojectId }, daysOf(period))),
      })),
    ),
  );
}

/** Puts in those that aren't there yet, with their periods as they are called in words. */
export const planningChanges = (
  reports: readonly PlannedReport[],
  called: (period: Period) => string,
  newId: () => string,
): readonly Change[] =>
  reports
    .filter(({ isThere }) => !isThere)
    .map(({ kind, subprojectId, period, dueOn }) =>
      insertion('report', {
        id: newId(),
        state: 'planned',
        kind,
        subprojectId,
        period: { text: called(period), spans: null },
        dueOn,
      }),
    );

/** What the next report of a series is about: one that is planned, or else what follows from the last. */
export interface NextReport {
  readonly plannedId: string | null;
  readonly period: Report['period'];
  readonly dueOn: IsoDay | null;
}

const daysToWrite = 14;

/**
 * The next report of a series: the first that is planned; else the period after the last one's, of the same
 * length; else the last tertial that is over. A final report is about the whole project.
 */
export function nextReport(
  plan: Plan,
  series: ReportSeries,
  today: IsoDay,
  called: (period: Period) => string,
): NextReport {
  const reports = reportsOf(plan, series);
  const planned = reports.find(({ state }) => state === 'planned');
  if (planned) return { plannedId: planned.id, period: planned.period, dueOn: planned.dueOn };
  const whole = series.kind === 'final' ? wholeProject(plan) : null;
  if (whole) return proposed(series, `${dayText(whole.from)}–${dayText(whole.to)}`, whole.to);
  const last = reports.findLast(({ state }) => state !== 'returned');
  const before = last ? periodOf(last) : null;
  const period = (before && laterPeriod(before, 1)) ?? lastOver(today);
  return proposed(series, called(period), lastDayOf(period));
}

const proposed = ({ kind }: ReportSeries, text: string, to: IsoDay): NextReport => ({
  plannedId: null,
  period: { text, spans: null },
  dueOn: kind === 'exception' ? null : addDays(to, daysToWrite),
});

function wholeProject({ rows }: Plan): ReportedDays | null {
  const { startDate = null, endDate = null } = rows.project[0] ?? {};
  return startDate === null || endDate === null ? null : { from: startDate, to: endDate };
}

function lastOver(today: IsoDay): Period {
  const current = periodOfDay('tertial', today);
  return laterPeriod(current, -1) ?? current;
}

/** The part of a year that a report is about; null where it is about other days. */
export function periodOf(report: Pick<Report, 'period'>): Period | null {
  const days = daysReported(report);
  if (!days) return null;
  const kinds = Object.keys(periodsInYear) as PeriodKind[];
  return (
    kinds
      .map((kind) => periodOfDay(kind, days.to))
      .find((period) => firstDayOf(period) === days.from && lastDayOf(period) === days.to) ?? null
  );
}

// What is due after the last year that days have can't be planned.
const periodsIn = ({ every, from, to }: ReportingPlan): readonly Period[] =>
  periodsBetween(periodOfDay(every, from), periodOfDay(every, to)).filter(
    (period) => period.year < 9999 && lastDayOf(period) <= to,
  );

const daysOf = (period: Period): ReportedDays => ({
  from: firstDayOf(period),
  to: lastDayOf(period),
});

const keyOf = ({ kind, subprojectId }: ReportSeries, days: ReportedDays | null): string =>
  `${kind} ${subprojectId} ${days?.from} ${days?.to}`;
