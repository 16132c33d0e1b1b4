import { proposedText } from '../../../src-domain/messages/composition-text.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { compositionOf, rulesOf } from '../../../src-domain/organisation/composition.ts';
import { jointCommitteeOf } from '../../../src-domain/organisation/joint-committee.ts';
import { inOrder, type Plan } from '../../../src-domain/plan.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import type { PlanRow } from '../../plan-table/plan-row.ts';

/** A row of the table of compositions: a body, or a line of what it is to be made of. */
export interface CompositionPlanRow extends PlanRow {
  readonly entity: 'body' | 'compositionRule';
  /** Of a line: what it is called as long as nobody has written anything. */
  readonly proposed: string;
  /** Whether the line is one of those that the body is measured by; true of a body. */
  readonly isMeasured: boolean;
  /** Of a body: by what it is measured, how much that asks for, and how much of it is met. */
  readonly measure: 'seats' | 'requirements' | 'nothing';
  readonly required: number;
  readonly met: number;
}

const ofLine = { measure: 'nothing', required: 0, met: 0 } as const;

/** Every body, each with its lines under it, those that aren't measured too. */
export function compositionRows(
  plan: Plan,
  today: IsoDay,
  translate: Translate,
): readonly CompositionPlanRow[] {
  return inOrder(plan.rows.body).flatMap((body): readonly CompositionPlanRow[] => [
    {
      id: body.id,
      level: 1,
      isParent: true,
      isHeading: true,
      entity: 'body',
      row: body,
      proposed: '',
      isMeasured: true,
      ...measureOf(plan, body.id, today),
    },
    ...rulesOf(plan, body.id).map(
      (rule): CompositionPlanRow => ({
        id: rule.id,
        level: 2,
        entity: 'compositionRule',
        row: rule,
        proposed: proposedText(rule, translate),
        isMeasured: body.measuredBy === 'own-rule',
        ...ofLine,
      }),
    ),
  ]);
}

function measureOf(
  plan: Plan,
  bodyId: string,
  today: IsoDay,
): Pick<CompositionPlanRow, 'measure' | 'required' | 'met'> {
  const committee = jointCommitteeOf(plan, bodyId, today);
  if (committee) {
    const met = committee.lines.filter(({ state }) => state === 'met').length;
    return { measure: 'requirements', required: committee.lines.length, met };
  }
  const { required, lacking } = compositionOf(plan, bodyId);
  if (rulesOf(plan, bodyId).length === 0) return ofLine;
  return { measure: 'seats', required, met: required - lacking };
}
