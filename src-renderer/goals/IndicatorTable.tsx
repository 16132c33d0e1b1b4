import { useMemo } from 'react';
import { inOrder } from '../../src-domain/plan.ts';
import { timeUnderstanding } from '../forms/time-understanding.ts';
import { useLanguage } from '../language.ts';
import { listOrder } from '../plan-table/list-order.ts';
import { PlanTable } from '../plan-table/PlanTable.tsx';
import { type PlanRow, useSteadyRows } from '../plan-table/plan-row.ts';
import { usePlan } from '../project/open-project.ts';
import { indicatorColumns } from './indicator-columns.ts';

const order = listOrder<PlanRow>('indicator');

/** The indicators: what is followed through the project. */
export function IndicatorTable() {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const { indicator, measurement, subproject, resultGoal } = plan.rows;
  const rows = useSteadyRows(
    useMemo(
      () =>
        inOrder(indicator).map((row): PlanRow => {
          return { id: row.id, level: 1, entity: 'indicator', row };
        }),
      [indicator],
    ),
  );
  // A measurement is one of its indicator's until it has a place of its own.
  const standIns = useMemo(
    () => new Map(measurement.map((row) => [row.id, { row: row.indicatorId, column: 'name' }])),
    [measurement],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(
    () =>
      indicatorColumns({
        plan,
        translate,
        language,
        understood: (text) => timeUnderstanding({ text, spans: null }, translate, language),
      }),
    [subproject, resultGoal, translate, language],
  );
  return (
    <PlanTable
      label={translate('goalsPage:indicators')}
      rows={rows}
      columns={columns}
      order={order}
      standIns={standIns}
      addLabel={translate('goalsPage:add-indicator')}
      empty={translate('goalsPage:no-indicators')}
    />
  );
}
