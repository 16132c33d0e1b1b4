import { useMemo } from 'react';
import type { Plan } from '../../../src-domain/plan.ts';
import {
  type ApprovedPlan,
  approvedPlanOf,
  versionsThatCount,
} from '../../../src-domain/versions/approved-plan.ts';
import { useFrozenReading } from '../../project/frozen-plans.ts';

/** What is approved of a plan, today's or one that was frozen; null where nothing is, or it isn't read yet. */
export function useApprovedOf(plan: Plan): ApprovedPlan | null {
  const versions = useMemo(() => versionsThatCount(plan), [plan]);
  const { plans } = useFrozenReading(versions.map(({ id }) => id));
  return useMemo(() => approvedPlanOf(plan, plans), [plan, plans]);
}
