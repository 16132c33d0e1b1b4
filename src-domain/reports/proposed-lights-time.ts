import { type DatedItem, datedItems } from '../milestone-plan/dated-items.ts';
import type { Plan } from '../plan.ts';
import { expectation } from '../slips/expectation.ts';
import { daysBetween, type IsoDay } from '../timing/calendar-days.ts';
import { deadlinesOf } from '../timing/deadlines.ts';
import { isReportedOn, type LightQuestion, type ProposedLight } from './light-question.ts';
import { driftColour, toleranceFacts, toleratedIn } from './proposed-lights-tolerance.ts';

/** How late an item is: expected, or still not done, on a day (`is`) that lies after the one it was to be (`was`). */
interface Lateness {
  readonly item: DatedItem;
  readonly was: IsoDay;
  readonly is: IsoDay;
  readonly days: number;
  readonly isAgainstApproved: boolean;
}

/**
 * The light for time: how late milestones and measures are that are yet to be done. What is done holds nothing
 * up any more, and what it held up has a forecast of its own.
 */
export function proposedTime({ plan, approved, subprojectId, day }: LightQuestion): ProposedLight {
  const baseline = new Map(
    approved ? datedItems(approved.plan, day).map((item) => [item.id, item]) : [],
  );
  const held = datedItems(plan, day)
    .filter((item) => isReportedOn(plan, subprojectId, item.subprojectId))
    .flatMap((item) => latenessOf(item, baseline.get(item.id), day) ?? []);
  const late = held.filter(({ days }) => days > 0).toSorted((a, b) => b.days - a.days);
  const [worst] = late;
  if (worst === undefined) {
    const { length } = held;
    return length === 0
      ? { colour: null, facts: [] }
      : { colour: 'green', facts: [{ kind: 'nothing-late', count: length }] };
  }
  const tolerated = toleratedIn(plan, subprojectId, 'time');
  const duration = durationInDays(plan);
  const percent = duration === null ? null : (100 * worst.days) / duration;
  const { item, ...lateness } = worst;
  return {
    colour: driftColour({ days: worst.days, percent }, tolerated),
    facts: [
      { kind: 'late', count: late.length, entity: item.entity, id: item.id, ...lateness },
      ...toleranceFacts(tolerated),
      ...tolerated
        .filter(({ unit }) => unit === 'percent')
        .map(({ limit }) => {
          const days = duration === null ? null : Math.floor((limit * duration) / 100);
          return { kind: 'percent-of-duration', limit, days } as const;
        }),
    ],
  };
}

/** From the project's first day to its last, both counted; null where either is missing. */
function durationInDays({ rows }: Plan): number | null {
  const { startDate = null, endDate = null } = rows.project[0] ?? {};
  if (startDate === null || endDate === null || endDate < startDate) return null;
  return daysBetween(startDate, endDate) + 1;
}

/** Null where nothing is yet to be met, or no certain day says when. */
function latenessOf(item: DatedItem, before: DatedItem | undefined, day: IsoDay): Lateness | null {
  const now = expectation(item);
  if (now.isDone || now.isDropped) return null;
  const then = before ? expectation(before) : null;
  const isAgainstApproved = then !== null && !then.isDropped && then.deadlines.length > 0;
  const wanted = isAgainstApproved ? then.deadlines : deadlinesOf(item.timing).toSorted();
  const lateness = pairsOf(wanted, now.deadlines)
    .filter(({ is }) => is === null || !item.row.metDeadlines.includes(is))
    .map(({ was, is }) => {
      // What isn't done yet can't be done before the day that it is judged on.
      const earliest = is === null || is < day ? day : is;
      return { was, is: earliest, days: Math.max(0, daysBetween(was, earliest)) };
    });
  const [worst] = lateness.toSorted((a, b) => b.days - a.days);
  return worst ? { item, isAgainstApproved, ...worst } : null;
}

/** Each deadline with the day it is expected on; of unequally many the last with the last. */
function pairsOf(
  wanted: readonly IsoDay[],
  expected: readonly IsoDay[],
): readonly { readonly was: IsoDay; readonly is: IsoDay | null }[] {
  if (wanted.length === expected.length) {
    return wanted.map((was, at) => ({ was, is: expected[at] ?? null }));
  }
  const was = wanted.at(-1);
  return was === undefined ? [] : [{ was, is: expected.at(-1) ?? null }];
}
