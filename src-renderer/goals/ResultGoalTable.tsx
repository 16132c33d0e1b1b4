import { useMemo } from 'react';
import { markedGoals } from '../../src-domain/marked-goals.ts';
import { inOrder } from '../../src-domain/plan.ts';
import { timeUnderstanding } from '../forms/time-understanding.ts';
import { useLanguage } from '../language.ts';
import { listOrder } from '../plan-table/list-order.ts';
import { PlanTable } from '../plan-table/PlanTable.tsx';
import { useSteadyRows } from '../plan-table/plan-row.ts';
import { usePlan } from '../project/open-project.ts';
import { hasOwnPlans } from './own-plans.ts';
import { type ResultGoalRow, resultGoalColumns } from './result-goal-columns.tsx';

const order = listOrder<ResultGoalRow>('resultGoal');

/** The result goals, numbered as the document numbers them. */
export function ResultGoalTable() {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const rows = useSteadyRows(
    useMemo(() => {
      const numbers = new Map(markedGoals(plan).map(({ id, mark }) => [id, mark]));
      return inOrder(plan.rows.resultGoal).map((row): ResultGoalRow => {
        const number = numbers.get(row.id) ?? '';
        return { id: row.id, level: 1, entity: 'resultGoal', row, number };
      });
    }, [plan]),
  );
  const { subproject, effectGoal } = plan.rows;
  const areInOwnPlans = hasOwnPlans(plan);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(
    () =>
      resultGoalColumns({
        plan,
        translate,
        language,
        understood: (text) => timeUnderstanding({ text, spans: null }, translate, language),
      }),
    [subproject, effectGoal, areInOwnPlans, translate, language],
  );
  return (
    <PlanTable
      label={translate('goalsPage:result-goals')}
      rows={rows}
      columns={columns}
      order={order}
      addLabel={translate('goalsPage:add-result-goal')}
      empty={translate('goalsPage:no-result-goals')}
    />
  );
}
