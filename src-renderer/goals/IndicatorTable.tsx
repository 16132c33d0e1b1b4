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

interface IndicatorTableProps {
  /** Shows the measurements of an indicator. */
  readonly onMeasure: (id: string) => void;
}

/** The indicators: what is followed through the project. */
export function IndicatorTable({ onMeasure }: IndicatorTableProps) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const { indicator, measurement, subproject, resultGoal, organisation } = plan.rows;
  const rows = useSteadyRows(
    useMemo(
      () =>
        inOrder(indicator).map((row): PlanRow => {
          return { id: row.id, level: 1, entity: 'indicator', row };
        }),
      [indicator],
    ),
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
    [subproject, resultGoal, measurement, indicator, organisation, translate, language],
  );
  return (
    <PlanTable
      label={translate('goalsPage:indicators')}
      rows={rows}
      columns={columns}
      order={order}
      commands={({ id }) => [
        { id: 'measure', label: translate('measurements:open'), act: () => onMeasure(id) },
      ]}
      addLabel={translate('goalsPage:add-indicator')}
      empty={translate('goalsPage:no-indicators')}
    />
  );
}
