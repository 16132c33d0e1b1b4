import type { Row } from '../entities/registry.ts';
import { indicatorSeries } from '../measurements/indicator-series.ts';
import { lastDayOf } from '../measurements/period.ts';
import { judgedStandings } from '../measurements/standing.ts';
import type { TargetDistance } from '../measurements/target-distance.ts';
import { inOrder, type Plan } from '../plan.ts';
import { targetOf } from '../target.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { isReportedOn, type LightQuestion, type ProposedLight } from './light-question.ts';
import { driftColour, toleranceFacts, toleratedIn, worstOf } from './proposed-lights-tolerance.ts';

/** A figure beside its target; how far behind in percent of that, 0 where it is reached, null where it can't be said. */
interface Held {
  readonly indicatorId: string;
  readonly isReached: boolean;
  readonly percent: number | null;
}

/** The light for benefits: the newest figures that were known by then, each held against its target. */
export function proposedBenefit({ plan, subprojectId, day }: LightQuestion): ProposedLight {
  const held = inOrder(plan.rows.indicator, (indicator) =>
    isReportedOn(plan, subprojectId, indicator.subprojectId),
  ).flatMap((indicator) => heldAgainstTarget(plan, indicator, day));
  if (held.length === 0) return { colour: null, facts: [] };
  const behind = held
    .filter(({ isReached }) => !isReached)
    .toSorted((a, b) => (b.percent ?? -1) - (a.percent ?? -1));
  const reached = {
    kind: 'reached',
    reached: held.length - behind.length,
    count: held.length,
  } as const;
  const [worst] = behind;
  if (worst === undefined) return { colour: 'green', facts: [reached] };
  const tolerated = toleratedIn(plan, subprojectId, 'benefit');
  const { indicatorId, percent } = worst;
  return {
    colour: worstOf(behind.map((each) => driftColour({ percent: each.percent }, tolerated))),
    facts: [reached, { kind: 'behind', indicatorId, percent }, ...toleranceFacts(tolerated)],
  };
}

function heldAgainstTarget(plan: Plan, indicator: Row<'indicator'>, day: IsoDay): readonly Held[] {
  const series = indicatorSeries(plan, indicator.id);
  if (!series) return [];
  const known = {
    ...series,
    periods: series.periods.filter((each) => lastDayOf(each.period) <= day),
  };
  return judgedStandings(known).flatMap(({ distance }): readonly Held[] => {
    if (distance.kind === 'none') return [];
    const isReached = distance.kind === 'reached';
    const percent = isReached ? 0 : percentBehind(indicator, distance);
    return [{ indicatorId: indicator.id, isReached, percent }];
  });
}

/** In percent of the target, of a range in percent of the end that it is outside. */
function percentBehind(indicator: Row<'indicator'>, distance: TargetDistance): number | null {
  if (distance.kind === 'at-limit') return 0;
  if (distance.kind !== 'above' && distance.kind !== 'below') return null;
  const target = targetOf(indicator);
  if (target.kind !== 'figure' && target.kind !== 'range') return null;
  const end =
    target.kind === 'figure' ? target.value : distance.kind === 'below' ? target.from : target.to;
  return end === 0 ? null : (100 * distance.by) / Math.abs(end);
}
