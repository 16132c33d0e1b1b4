import { type Finding, finding } from '../finding.ts';
import { inOrder, type Plan } from '../plan.ts';
import { isOpenRisk, riskLevel, riskValue } from '../steering/risk-matrix.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

/** A risk of high value is to be met, and by somebody: risk by risk, those that are closed left out. */
export function steeringFindings(plan: Plan, today: IsoDay): readonly Finding[] {
  return inOrder(plan.rows.risk, (risk) => isOpenRisk(risk, today)).flatMap((risk) => {
    const value = riskValue(risk);
    if (value === null || riskLevel(value) !== 'high') return [];
    const place = (field: string) => ({ entity: 'risk', id: risk.id, field }) as const;
    const values = { name: risk.text };
    return [
      ...(risk.response.trim() === ''
        ? [finding('risk-without-response', place('response'), values)]
        : []),
      ...(risk.ownerSeatId === null
        ? [finding('risk-without-owner', place('ownerSeatId'), values)]
        : []),
    ];
  });
}
