import { inOrder } from '../plan.ts';
import { isOpenRisk, riskLevel, riskValue } from '../steering/risk-matrix.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { isReportedOn, type LightQuestion, type ProposedLight } from './light-question.ts';
import { proposedBenefit } from './proposed-lights-benefit.ts';
import { proposedCost } from './proposed-lights-cost.ts';
import { proposedTime } from './proposed-lights-time.ts';
import { daysReported, type Report } from './report-series.ts';
import type { Aspect, Colour } from './roll-up.ts';

const nothing: ProposedLight = { colour: null, facts: [] };

/**
 * Proposes a light from the figures that the plan has, where the method gives them a meaning: green is on plan,
 * yellow drifts within the tolerance, red is outside it. What is scope or quality no figure says.
 */
export function proposedLight(question: LightQuestion, aspect: Aspect): ProposedLight {
  switch (aspect) {
    case 'time':
      return proposedTime(question);
    case 'cost':
      return proposedCost(question);
    case 'benefit':
      return proposedBenefit(question);
    case 'uncertainty':
      return proposedUncertainty(question);
    case 'scope':
    case 'quality':
      return nothing;
  }
}

const colourOfLevel = { low: 'green', middle: 'yellow', high: 'red' } as const;

/** The light for uncertainty: the open risk that weighs most, read as in the risk matrix. */
function proposedUncertainty({ plan, subprojectId, day }: LightQuestion): ProposedLight {
  const open = inOrder(
    plan.rows.risk,
    (risk) => isReportedOn(plan, subprojectId, risk.subprojectId) && isOpenRisk(risk, day),
  ).flatMap((risk) => {
    const value = riskValue(risk);
    return value === null ? [] : [{ id: risk.id, value }];
  });
  const [worst] = open.toSorted((a, b) => b.value - a.value);
  if (worst === undefined) return nothing;
  return {
    colour: colourOfLevel[riskLevel(worst.value)],
    facts: [{ kind: 'risk', ...worst, count: open.length }],
  };
}

/** Whether a light is to be explained: it isn't green, or isn't what the figures propose. */
export const wantsReason = (colour: Colour | null, proposed: Colour | null): boolean =>
  colour !== null && (colour !== 'green' || (proposed !== null && proposed !== colour));

/** The day as of which a report's lights are judged: its period's last, or today where that is yet to come. */
export function judgedOn(report: Pick<Report, 'period'>, today: IsoDay): IsoDay {
  const last = daysReported(report)?.to ?? today;
  return last < today ? last : today;
}
