import { useMemo } from 'react';
import { slipText } from '../../src-domain/messages/slip-text.ts';
import { approvedText } from '../../src-domain/messages/version-labels.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { Slip } from '../../src-domain/slips/slips.ts';
import { slipsAgainstApproved } from '../../src-domain/versions/approved-plan.ts';
import { useLanguage } from '../language.ts';
import { useApprovedPlan } from '../project/frozen-plans.ts';
import { usePlan } from '../project/open-project.ts';
import { useToday } from '../today.ts';

/** How each milestone and measure stands against what is approved. */
export interface Slips {
  /** What it is held against: the approved version's name, or 'vedtatt plan' where there are several. */
  readonly version: string;
  /** Which part of the plan is held against which version; '' where it is the same for all. */
  readonly explanation: string;
  readonly baseline: Plan;
  readonly byId: ReadonlyMap<string, Slip>;
  /** In words; '' where nothing has moved. */
  readonly textOf: (id: string) => string;
}

/** Null where no version is approved, or it isn't read yet. */
export function useSlips(): Slips | null {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const approved = useApprovedPlan();
  return useMemo(() => {
    if (!approved) return null;
    const slips = slipsAgainstApproved(approved, plan, today);
    const byId = new Map(slips.map((slip) => [slip.id, slip]));
    const { name, explanation } = approvedText(plan, approved.versions, translate);
    return {
      version: name,
      explanation,
      baseline: approved.plan,
      byId,
      textOf: (id) => {
        const slip = byId.get(id);
        return slip ? slipText(slip, translate) : '';
      },
    };
  }, [approved, plan, today, translate]);
}
