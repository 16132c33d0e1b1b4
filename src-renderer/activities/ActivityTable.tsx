import { useMemo } from 'react';
import { activityGroups } from '../../src-domain/activity-groups.ts';
import { timeUnderstanding } from '../forms/time-understanding.ts';
import { placeAddress } from '../frame/addresses.ts';
import { useGoTo } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { PlanTable } from '../plan-table/PlanTable.tsx';
import { useSteadyRows } from '../plan-table/plan-row.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { activityColumns } from './activity-columns.tsx';
import { activityOrder } from './activity-order.ts';
import { type ActivityRow, activityRows, withoutSubproject } from './activity-rows.ts';

/** The activities under their sub-projects, as one table. */
export function ActivityTable() {
  const { translate, language } = useLanguage();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const goTo = useGoTo();
  const rows = useSteadyRows(useMemo(() => activityRows(activityGroups(plan)), [plan]));
  const { subproject, organisation, effectGoal, resultGoal, activityGoal } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(
    () =>
      activityColumns({
        plan,
        translate,
        language,
        understood: (text) => timeUnderstanding({ text, spans: null }, translate, language),
      }),
    [subproject, organisation, effectGoal, resultGoal, activityGoal, translate, language],
  );
  const commands = ({ entity, id }: ActivityRow) =>
    entity === 'activity' || id === withoutSubproject
      ? []
      : [
          {
            id: 'subproject',
            label: translate('activitiesPage:go-to-subproject'),
            act: () => goTo(placeAddress(project, { entity: 'subproject', id, field: null })),
          },
        ];
  return (
    <PlanTable
      label={translate('frame:page-hovedtiltak')}
      rows={rows}
      columns={columns}
      order={activityOrder}
      commands={commands}
      addLabel={translate('activitiesPage:add')}
      empty={translate('activitiesPage:empty')}
    />
  );
}
