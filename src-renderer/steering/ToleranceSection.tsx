import { useMemo } from 'react';
import { inOrder } from '../../src-domain/plan.ts';
import { useLanguage } from '../language.ts';
import { listOrder } from '../plan-table/list-order.ts';
import { PlanTable } from '../plan-table/PlanTable.tsx';
import { type PlanRow, useSteadyRows } from '../plan-table/plan-row.ts';
import { usePlan } from '../project/open-project.ts';
import { toleranceColumns } from './tolerance-columns.ts';

const order = listOrder<PlanRow>('tolerance');

/** How far the project and its parts may drift before that is to be reported. */
export function ToleranceSection() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const { tolerance, subproject } = plan.rows;
  const rows = useSteadyRows(
    useMemo(
      () =>
        inOrder(tolerance).map(
          (row): PlanRow => ({ id: row.id, level: 1, entity: 'tolerance', row }),
        ),
      [tolerance],
    ),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(() => toleranceColumns(plan, translate), [subproject, translate]);
  return (
    <PlanTable
      label={translate('steeringPage:tolerances')}
      rows={rows}
      columns={columns}
      order={order}
      addLabel={translate('steeringPage:add-tolerance')}
      empty={translate('steeringPage:no-tolerances')}
    />
  );
}
