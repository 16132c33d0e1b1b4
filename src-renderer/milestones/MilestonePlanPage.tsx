import Container from '@mui/material/Container';
import { useMemo } from 'react';
import type { Translate } from '../../src-domain/messages/translate.ts';
import {
  type MilestoneTable,
  milestoneTables,
  type Responsible,
} from '../../src-domain/milestone-plan/milestone-table.ts';
import { responsibleName } from '../../src-domain/milestone-plan/responsible.ts';
import { timeUnderstanding } from '../forms/time-understanding.ts';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useLanguage } from '../language.ts';
import { PlanTable } from '../plan-table/PlanTable.tsx';
import { useSteadyRows } from '../plan-table/plan-row.ts';
import { usePlan } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { answerCandidates } from './answer-candidates.ts';
import { milestoneColumns } from './milestone-columns.ts';
import { milestoneOrder } from './milestone-order.ts';
import { milestoneRows } from './milestone-rows.ts';

/** What is to be done, when and by whom: every milestone with its measures, in one table. */
export function MilestonePlanPage() {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const tables = useMemo(() => milestoneTables(plan, today), [plan, today]);
  const rows = useSteadyRows(
    useMemo(
      () => milestoneRows(tables, (all) => all.map((each) => nameOf(each, translate)).join('; ')),
      [tables, translate],
    ),
  );
  const { organisation, subproject, person, seat, holding, body, responsible } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(
    () =>
      milestoneColumns({
        plan,
        translate,
        understood: (text) => timeUnderstanding({ text, spans: null }, translate, language),
        candidates: answerCandidates(plan, today, translate),
        namesOf: responsibleNames(tables, translate),
      }),
    [
      organisation,
      subproject,
      person,
      seat,
      holding,
      body,
      responsible,
      today,
      translate,
      language,
    ],
  );
  return (
    <Container maxWidth={false} sx={{ py: 2.5 }}>
      <PageHeader page="milepaelplan" explanation={translate('milestonesPage:explanation')} />
      <PlanTable
        label={translate('frame:page-milepaelplan')}
        rows={rows}
        columns={columns}
        order={milestoneOrder}
        addLabel={translate('milestonesPage:add-measure')}
        empty={translate('milestonesPage:empty')}
      />
    </Container>
  );
}

const nameOf = (responsible: Responsible, translate: Translate): string =>
  responsibleName(responsible, translate('documents:removed-person'));

const responsibleNames = (
  tables: readonly MilestoneTable[],
  translate: Translate,
): ReadonlyMap<string, string> =>
  new Map(
    tables
      .flatMap(({ responsible, lines, groups }) => [
        ...responsible,
        ...groups.flatMap((group) => [...group.responsible, ...group.lines.flatMap(ofLine)]),
        ...lines.flatMap(ofLine),
      ])
      .map((each) => [each.row.id, nameOf(each, translate)]),
  );

const ofLine = (line: MilestoneTable['lines'][number]) =>
  line.kind === 'measure' ? line.responsible : [];
