import { useMemo } from 'react';
import { inOrder } from '../../src-domain/plan.ts';
import { budgetSums } from '../../src-domain/steering/budget-sums.ts';
import { timeUnderstanding } from '../forms/time-understanding.ts';
import { useLanguage } from '../language.ts';
import { listOrder } from '../plan-table/list-order.ts';
import { PlanTable } from '../plan-table/PlanTable.tsx';
import { type PlanRow, useSteadyRows } from '../plan-table/plan-row.ts';
import { usePlan } from '../project/open-project.ts';
import { BudgetSumTable } from './BudgetSumTable.tsx';
import { budgetColumns } from './budget-columns.tsx';

const order = listOrder<PlanRow>('budget');

/** What is planned and spent, line by line, and what that comes to. */
export function BudgetSection() {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const { budget, subproject } = plan.rows;
  const sums = useMemo(() => budgetSums(plan), [plan]);
  const rows = useSteadyRows(
    useMemo(
      () =>
        inOrder(budget).map((row): PlanRow => ({ id: row.id, level: 1, entity: 'budget', row })),
      [budget],
    ),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(
    () =>
      budgetColumns({
        plan,
        translate,
        language,
        understood: (text) => timeUnderstanding({ text, spans: null }, translate, language),
      }),
    [subproject, translate, language],
  );
  return (
    <>
      <PlanTable
        label={translate('steeringPage:budget')}
        rows={rows}
        columns={columns}
        order={order}
        addLabel={translate('steeringPage:add-budget')}
        empty={translate('steeringPage:no-budget')}
      />
      {budget.length > 0 && <BudgetSumTable sums={sums} />}
    </>
  );
}
