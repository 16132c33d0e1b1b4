import type { Row } from '../entities/registry.ts';
import { type Finding, type FindingPlace, finding } from '../finding.ts';
import { letteredName } from '../lettered-name.ts';
import { itemName } from '../milestone-plan/item-name.ts';
import { inOrder, type Plan } from '../plan.ts';
import { deadlinesOf } from '../timing/deadlines.ts';
import { readTiming, type Timing } from '../timing/timing.ts';
import { timeFindings } from './times.ts';

type Milestone = Row<'milestone'>;
type Measure = Row<'measure'>;

/**
 * The form: 'Milepælplanen må inneholde tiltak, tidsplan og hvem som har hovedansvar'. Milestone by
 * milestone, its measures in the order of the table. Of what is dropped only the reason is asked.
 */
export function milestoneFindings(plan: Plan): readonly Finding[] {
  const answered = answeredFor(plan);
  const measuresIn = Map.groupBy(plan.rows.measure, (row) => row.milestoneId);
  return inOrder(plan.rows.milestone).flatMap((milestone) => {
    if (!isKept(milestone)) return reasonFindings('milestone', milestone);
    const all = inTableOrder(plan, milestone, measuresIn.get(milestone.id) ?? []);
    const measures = all.filter(isKept);
    const milestoneTiming = readTiming(milestone.time);
    return [
      ...ownFindings(milestone, milestoneTiming, measures),
      ...measures.flatMap((measure) => [
        ...measureTimeFindings(plan, measure, milestone, milestoneTiming),
        ...timeFindings(measurePlace(measure, 'forecast'), measure.text, measure.forecast),
        ...responsibleFindings(measure, answered),
      ]),
      ...all.flatMap((measure) => (isKept(measure) ? [] : reasonFindings('measure', measure))),
    ];
  });
}

const isKept = ({ state }: Milestone | Measure): boolean => state !== 'dropped';

const measurePlace = ({ id }: Measure, field: string): FindingPlace => ({
  entity: 'measure',
  id,
  field,
});

/** Whoever approved it wants to know why it isn't done after all. */
function reasonFindings(
  entity: 'milestone' | 'measure',
  row: Milestone | Measure,
): readonly Finding[] {
  if (row.droppedBecause.trim() !== '') return [];
  const name = itemName(row);
  const place = { entity, id: row.id, field: 'droppedBecause' } as const;
  return [finding('dropped-without-reason', place, { name })];
}

/** Those directly under the milestone, then group by group. */
function inTableOrder(
  plan: Plan,
  { id }: Milestone,
  measures: readonly Measure[],
): readonly Measure[] {
  const groups = inOrder(plan.rows.milestoneGroup, ({ milestoneId }) => milestoneId === id);
  const places = [null, ...groups.map((group) => group.id)];
  const placeOf = ({ milestoneGroupId }: Measure) => Math.max(0, places.indexOf(milestoneGroupId));
  return inOrder(measures).toSorted((a, b) => placeOf(a) - placeOf(b));
}

function ownFindings(
  milestone: Milestone,
  timing: Timing,
  measures: readonly Measure[],
): readonly Finding[] {
  const place = (field: string) => ({ entity: 'milestone', id: milestone.id, field }) as const;
  const name = letteredName(milestone.letter, milestone.title);
  return [
    ...(measures.length > 0
      ? []
      : [finding('milestone-without-measure', place('measure'), { name })]),
    ...timeFindings(place('time'), name, milestone.time, timing),
    ...timeFindings(place('forecast'), name, milestone.forecast),
  ];
}

/** A measure's own responsible, its group's or its milestone's is enough. */
function responsibleFindings(
  measure: Measure,
  answered: ReadonlySet<string | null>,
): readonly Finding[] {
  const isAnswered = [measure.id, measure.milestoneGroupId, measure.milestoneId].some((owner) =>
    answered.has(owner),
  );
  const place = measurePlace(measure, 'responsible');
  return isAnswered ? [] : [finding('measure-without-responsible', place, { name: measure.text })];
}

function measureTimeFindings(
  plan: Plan,
  measure: Measure,
  milestone: Milestone,
  milestoneTiming: Timing,
): readonly Finding[] {
  const place = measurePlace(measure, 'time');
  const timing = readTiming(measure.time);
  if (timing.kind === 'none') {
    return [finding('measure-without-time', place, { name: measure.text })];
  }
  const [project] = plan.rows.project;
  const start = project?.startDate ?? null;
  const end = project?.endDate ?? null;
  const latest = milestoneTiming.ambiguous ? null : milestoneTiming.latest;
  const deadlines = deadlinesOf(timing);
  const values = { name: measure.text, time: timing.text };
  return [
    ...(latest !== null && deadlines.some((day) => day > latest)
      ? [
          finding('measure-later-than-milestone', place, {
            ...values,
            milestone: letteredName(milestone.letter, milestone.title),
            milestoneTime: milestoneTiming.text,
          }),
        ]
      : []),
    ...(start !== null && deadlines.some((day) => day < start)
      ? [finding('measure-before-project-start', place, { ...values, start })]
      : []),
    ...(end !== null && deadlines.some((day) => day > end)
      ? [finding('measure-after-project-end', place, { ...values, end })]
      : []),
    ...timeFindings(place, measure.text, measure.time, timing),
  ];
}

/** The measures, groups and milestones that somebody answers for; an entry that names nobody doesn't count. */
function answeredFor(plan: Plan): ReadonlySet<string | null> {
  const owners = plan.rows.responsible
    .filter(({ personId, seatId, bodyId, text }) => personId ?? seatId ?? bodyId ?? text.trim())
    .map(
      ({ measureId, milestoneGroupId, milestoneId }) =>
        measureId ?? milestoneGroupId ?? milestoneId,
    );
  return new Set(owners);
}
