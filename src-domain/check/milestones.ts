import type { Row } from '../entities/registry.ts';
import { type Finding, type FindingPlace, finding } from '../finding.ts';
import { inOrder, type Plan } from '../plan.ts';
import { goalName } from './names.ts';
import { readCertainTiming, timeFindings } from './times.ts';

type Milestone = Row<'milestone'>;
type Measure = Row<'measure'>;

/**
 * The form: 'Milepælplanen må inneholde tiltak, tidsplan og hvem som har hovedansvar'. Milestone by
 * milestone, its measures in the order of the table. What is dropped is let be.
 */
export function milestoneFindings(plan: Plan): readonly Finding[] {
  const answered = answeredFor(plan);
  return inOrder(plan.rows.milestone, isKept).flatMap((milestone) => {
    const measures = measuresOf(plan, milestone);
    return [
      ...ownFindings(milestone, measures),
      ...measures.flatMap((measure) => [
        ...timeRules(plan, milestone, measure),
        ...timeFindings(measurePlace(measure, 'time'), measure.text, measure.time),
        ...timeFindings(measurePlace(measure, 'forecast'), measure.text, measure.forecast),
        ...responsibleFindings(measure, answered),
      ]),
    ];
  });
}

const isKept = ({ state }: Milestone | Measure): boolean => state !== 'dropped';

const measurePlace = ({ id }: Measure, field: string): FindingPlace => ({
  entity: 'measure',
  id,
  field,
});

/** Those directly under the milestone, then group by group. */
function measuresOf(plan: Plan, { id }: Milestone): readonly Measure[] {
  const measures = inOrder(
    plan.rows.measure,
    (measure) => measure.milestoneId === id && isKept(measure),
  );
  const groups = inOrder(plan.rows.milestoneGroup, ({ milestoneId }) => milestoneId === id);
  const places = [null, ...groups.map((group) => group.id)];
  const placeOf = ({ milestoneGroupId }: Measure) => Math.max(0, places.indexOf(milestoneGroupId));
  return measures.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function ownFindings(milestone: Milestone, measures: readonly Measure[]): readonly Finding[] {
  const place = (field: string) => ({ entity: 'milestone', id: milestone.id, field }) as const;
  const name = goalName(milestone);
  return [
    ...(measures.length > 0
      ? []
      : [finding('milestone-without-measure', place('measure'), { name })]),
    ...timeFindings(place('time'), name, milestone.time),
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

/**
 * The column is 'Tid (ferdig)': the last day of each span is a deadline, and deadlines are compared. So
 * 'Høst 07' is late for 'Oktober 07', and 'i løpet av 2009' isn't for 'Desember 09'. Each span is met by
 * itself: of 'Mai 07 og juni 08' the first may be too early and the second too late. Nothing is said
 * where a side is open, not written, ambiguous or not understood.
 */
function timeRules(plan: Plan, milestone: Milestone, measure: Measure): readonly Finding[] {
  const place = measurePlace(measure, 'time');
  const timing = readCertainTiming(measure.time);
  if (timing === null) return [];
  const name = measure.text;
  if (timing.kind === 'none') return [finding('measure-without-time', place, { name })];

  const values = { name, time: timing.text };
  const deadlines = timing.spans.flatMap(({ to }) => to ?? []);
  const [project] = plan.rows.project;
  const start = project?.startDate ?? null;
  const end = project?.endDate ?? null;
  const milestoneTiming = readCertainTiming(milestone.time);
  const latest = milestoneTiming?.latest ?? null;
  return [
    latest !== null &&
      deadlines.some((day) => day > latest) &&
      finding('measure-later-than-milestone', place, {
        ...values,
        milestone: goalName(milestone),
        milestoneTime: milestoneTiming?.text ?? '',
      }),
    start !== null &&
      deadlines.some((day) => day < start) &&
      finding('measure-before-project-start', place, { ...values, start }),
    end !== null &&
      deadlines.some((day) => day > end) &&
      finding('measure-after-project-end', place, { ...values, end }),
  ].filter((found) => found !== false);
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
