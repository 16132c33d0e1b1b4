import { useMemo } from 'react';
import { useLanguage } from '../language.ts';
import { PlanTable } from '../plan-table/PlanTable.tsx';
import { useSteadyRows } from '../plan-table/plan-row.ts';
import { usePlan } from '../project/open-project.ts';
import { effectGoalColumns } from './effect-goal-columns.ts';
import { effectGoalOrder } from './effect-goal-order.ts';
import { effectGoalRows } from './effect-goal-rows.ts';
import { hasOwnPlans } from './own-plans.ts';

/** The effect goals with their points. */
export function EffectGoalTable() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const rows = useSteadyRows(useMemo(() => effectGoalRows(plan), [plan]));
  const { subproject, organisation } = plan.rows;
  const areInOwnPlans = hasOwnPlans(plan);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(
    () => effectGoalColumns(plan, translate),
    [subproject, organisation, areInOwnPlans, translate],
  );
  return (
    <PlanTable
      label={translate('goalsPage:effect-goals')}
      rows={rows}
      columns={columns}
      order={effectGoalOrder}
      addLabel={translate('goalsPage:add-point')}
      empty={translate('goalsPage:no-effect-goals')}
    />
  );
}
