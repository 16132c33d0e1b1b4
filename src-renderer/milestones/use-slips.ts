import { useMemo } from 'react';
import { slipText } from '../../src-domain/messages/slip-text.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { type Slip, slipsAgainst } from '../../src-domain/slips/slips.ts';
import { useLanguage } from '../language.ts';
import { useBaseline } from '../project/frozen-plans.ts';
import { usePlan } from '../project/open-project.ts';
import { useToday } from '../today.ts';

/** How each milestone and measure stands against the approved version. */
export interface Slips {
  /** What the version is called. */
  readonly version: string;
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
  const baseline = useBaseline();
  return useMemo(() => {
    if (!baseline) return null;
    const slips = slipsAgainst(baseline.plan, plan, today);
    const byId = new Map(slips.map((slip) => [slip.id, slip]));
    return {
      version: baseline.version.label,
      baseline: baseline.plan,
      byId,
      textOf: (id) => {
        const slip = byId.get(id);
        return slip ? slipText(slip, translate) : '';
      },
    };
  }, [baseline, plan, today, translate]);
}
