import { useMemo } from 'react';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import { valueChoices } from '../choices.ts';
import { useLanguage } from '../language.ts';
import { PlanTable } from '../plan-table/PlanTable.tsx';
import { fieldColumn, type PlanColumn } from '../plan-table/plan-column.ts';
import { useSteadyRows } from '../plan-table/plan-row.ts';
import { usePlan } from '../project/open-project.ts';
import {
  isWithin,
  type OrganisationRow,
  organisationOrder,
  organisationRows,
} from './organisation-rows.ts';

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

function organisationColumns(
  plan: Plan,
  translate: Translate,
): readonly PlanColumn<OrganisationRow>[] {
  const given = { entity: 'organisation', plan, translate } as const;
  const oneOf = (field: 'kind' | 'language', width: number) => {
    const choices = valueChoices('organisation', field, translate);
    return fieldColumn<OrganisationRow>({
      ...given,
      field,
      width,
      editor: { kind: 'choice', choices: () => choices },
    });
  };
  return [
    fieldColumn({ ...given, field: 'name', width: 260, grow: 3, editor: { kind: 'text' } }),
    fieldColumn({ ...given, field: 'abbreviation', width: 120, editor: { kind: 'text' } }),
    oneOf('kind', 190),
    fieldColumn({
      ...given,
      field: 'parentId',
      width: 200,
      grow: 1,
      editor: {
        kind: 'choice',
        choices: ({ id }) =>
          inOrder(plan.rows.organisation, (other) => !isWithin(plan, other.id, id)).map(
            (other) => ({ id: other.id, name: other.name }),
          ),
      },
    }),
    oneOf('language', 120),
  ];
}
