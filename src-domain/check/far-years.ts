import { type Finding, type FindingPlace, finding } from '../finding.ts';
import { periodOfCode } from '../measurements/period.ts';
import { itemName } from '../milestone-plan/item-name.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { farYears, yearOf } from '../timing/far-years.ts';
import { readTiming, type WrittenTime } from '../timing/timing.ts';

/** Years that stand at one place of the plan, and what is asked where one of them lies far off. */
interface DatedPlace {
  readonly rule: 'time-in-far-year' | 'date-in-far-year' | 'measurement-in-far-year';
  readonly place: FindingPlace;
  readonly values: { readonly name: string; readonly time?: string };
  readonly years: readonly number[];
}

/**
 * Years that lie far from today and from the rest of the plan: they are understood, but have probably been
 * mistyped ('Høst 2108'). Where a person has set the days, nothing is left to ask.
 */
export function farYearFindings(plan: Plan, today: IsoDay): readonly Finding[] {
  const places = datedPlaces(plan);
  const far = farYears(
    places.map(({ years }) => years),
    today,
  );
  return places.flatMap(({ rule, place, values }, index) => {
    const year = far[index] ?? null;
    return year === null ? [] : [finding(rule, place, { ...values, year: String(year) })];
  });
}

function datedPlaces(plan: Plan): readonly DatedPlace[] {
  const { project, milestone, measure, activity, resultGoal, measurement } = plan.rows;
  return [
    ...project.flatMap(({ id, name, startDate, endDate }) => [
      ...dateAt({ entity: 'project', id, field: 'startDate' }, name, startDate),
      ...dateAt({ entity: 'project', id, field: 'endDate' }, name, endDate),
    ]),
    ...inOrder(resultGoal).flatMap(({ id, text, deadline }) =>
      timeAt({ entity: 'resultGoal', id, field: 'deadline' }, text, deadline),
    ),
    ...measurement.flatMap(({ id, indicatorId, period }): readonly DatedPlace[] => {
      const year = periodOfCode(period)?.year;
      if (year === undefined) return [];
      const name = findRow(plan, 'indicator', indicatorId)?.name ?? '';
      const place = { entity: 'measurement', id, field: 'period' } as const;
      return [{ rule: 'measurement-in-far-year', place, values: { name }, years: [year] }];
    }),
    ...inOrder(activity).flatMap(({ id, text, time }) =>
      timeAt({ entity: 'activity', id, field: 'time' }, text, time),
    ),
    ...[
      ...inOrder(milestone).map((row) => ({ entity: 'milestone' as const, row })),
      ...inOrder(measure).map((row) => ({ entity: 'measure' as const, row })),
    ].flatMap(({ entity, row }) => {
      if (row.state === 'dropped') return [];
      const name = itemName(row);
      const place = (field: string) => ({ entity, id: row.id, field });
      return [
        ...timeAt(place('time'), name, row.time),
        ...timeAt(place('forecast'), name, row.forecast),
        ...(row.state === 'done' ? dateAt(place('doneOn'), name, row.doneOn) : []),
      ];
    }),
  ];
}

function dateAt(place: FindingPlace, name: string, day: IsoDay | null): readonly DatedPlace[] {
  return day === null
    ? []
    : [{ rule: 'date-in-far-year', place, values: { name }, years: [yearOf(day)] }];
}

function timeAt(
  place: FindingPlace,
  name: string,
  written: WrittenTime | null,
): readonly DatedPlace[] {
  if (written === null || written.spans !== null) return [];
  const { spans, text } = readTiming(written);
  const years = spans.flatMap(({ from, to }) => [from, to].flatMap((day) => day ?? [])).map(yearOf);
  return [{ rule: 'time-in-far-year', place, values: { name, time: text }, years }];
}
