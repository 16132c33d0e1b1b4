import { useMemo } from 'react';
import { useLanguage } from '../../language.ts';
import { PlanTable } from '../../plan-table/PlanTable.tsx';
import { useSteadyRows } from '../../plan-table/plan-row.ts';
import { usePlan } from '../../project/open-project.ts';
import { organisationColumns } from './organisation-columns.ts';
import { organisationOrder, organisationRows } from './organisation-rows.ts';

/** Municipalities, units and unions, each under the one that it is part of. */
export function OrganisationsPart() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const { organisation } = plan.rows;
  const rows = useSteadyRows(useMemo(() => organisationRows(organisation), [organisation]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of the organisations alone
  const columns = useMemo(() => organisationColumns(plan, translate), [organisation, translate]);
  return (
    <PlanTable
      label={translate('organisationPage:part-organisations')}
      rows={rows}
      columns={columns}
      order={organisationOrder}
      addLabel={translate('organisationPage:add-organisation')}
      empty={translate('organisationPage:no-organisations')}
      maxHeight="max(20rem, calc(100dvh - 16rem))"
    />
  );
}
