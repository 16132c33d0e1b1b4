import { useMemo } from 'react';
import { inOrder } from '../../../src-domain/plan.ts';
import { reportedPlans, reportingVersions } from '../../../src-domain/trend/reported-plans.ts';
import type { ReportedPlan } from '../../../src-domain/trend/trend.ts';
import { planPart } from '../../../src-domain/versions/plan-part.ts';
import { useLanguage } from '../../language.ts';
import { useFrozenPlans } from '../../project/frozen-plans.ts';
import { usePlan } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';

/** The plan as it was at each reporting date and as it is today; null while the frozen versions are read. */
export function useReports(subprojectId: string | null): readonly ReportedPlan[] | null {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const versions = useMemo(() => reportingVersions(plan, subprojectId), [plan, subprojectId]);
  const frozen = useFrozenPlans(versions.map(({ id }) => id));
  return useMemo(() => {
    if (!frozen) return null;
    const part = subprojectId === null ? plan : planPart(plan, subprojectId);
    const now = { day: today, label: translate('trend:now'), plan: part };
    return reportedPlans(versions, frozen, now);
  }, [frozen, versions, plan, subprojectId, today, translate]);
}

/** Whose versions there are: the project's plan (null) first, then sub-projects' own. */
export function useVersionOwners(): readonly (string | null)[] {
  const plan = usePlan();
  return useMemo(() => {
    const own = inOrder(plan.rows.subproject).filter(
      ({ id }) => reportingVersions(plan, id).length > 0,
    );
    return [null, ...own.map(({ id }) => id)];
  }, [plan]);
}
