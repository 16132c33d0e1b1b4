import { activityGroups } from '../../../src-domain/activity-groups.ts';
import type { AnyRow } from '../../../src-domain/entity.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { milestoneTables } from '../../../src-domain/milestone-plan/milestone-table.ts';
import { bodyTables } from '../../../src-domain/organisation/body-table.ts';
import { listedPersons } from '../../../src-domain/organisation/persons.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { activityColumns } from '../../../src-renderer/activities/activity-columns.tsx';
import { activityOrder } from '../../../src-renderer/activities/activity-order.ts';
import { activityRows } from '../../../src-renderer/activities/activity-rows.ts';
import { effectGoalColumns } from '../../../src-renderer/goals/effect-goal-columns.ts';
import { effectGoalOrder } from '../../../src-renderer/goals/effect-goal-order.ts';
import { effectGoalRows } from '../../../src-renderer/goals/effect-goal-rows.ts';
import { indicatorColumns } from '../../../src-renderer/goals/indicator-columns.ts';
import {
  type ResultGoalRow,
  resultGoalColumns,
} from '../../../src-renderer/goals/result-goal-columns.tsx';
import { answerCandidates } from '../../../src-renderer/milestones/answer-candidates.ts';
import { milestoneColumns } from '../../../src-renderer/milestones/milestone-columns.ts';
import { milestoneOrder } from '../../../src-renderer/milestones/milestone-order.ts';
import { milestoneRows } from '../../../src-renderer/milestones/milestone-rows.ts';
import { bodyColumns } from '../../../src-renderer/organisation/bodies/body-columns.tsx';
import { bodyOrder } from '../../../src-renderer/organisation/bodies/body-order.ts';
import { bodyRows } from '../../../src-renderer/organisation/bodies/body-rows.ts';
import { compositionColumns } from '../../../src-renderer/organisation/composition/composition-columns.tsx';
import { compositionOrder } from '../../../src-renderer/organisation/composition/composition-order.ts';
import { compositionRows } from '../../../src-renderer/organisation/composition/composition-rows.ts';
import { organisationColumns } from '../../../src-renderer/organisation/organisations/organisation-columns.ts';
import {
  organisationOrder,
  organisationRows,
} from '../../../src-renderer/organisation/organisations/organisation-rows.ts';
import {
  type PersonRow,
  personColumns,
} from '../../../src-renderer/organisation/persons/person-columns.tsx';
import { listOrder } from '../../../src-renderer/plan-table/list-order.ts';
import type { PlanColumn } from '../../../src-renderer/plan-table/plan-column.ts';
import type { PlanRow } from '../../../src-renderer/plan-table/plan-row.ts';
import type { PlanOrder } from '../../../src-renderer/plan-table/use-plan-actions.ts';
import { subprojectColumns } from '../../../src-renderer/subprojects/subproject-columns.ts';
import { subprojectOrder } from '../../../src-renderer/subprojects/subproject-order.ts';
import { subprojectRows } from '../../../src-renderer/subprojects/subproject-rows.ts';

/** A table of the program, as what can be done with it needs it. */
export interface SomeTable {
  readonly name: string;
  readonly rows: readonly PlanRow[];
  readonly columns: readonly PlanColumn[];
  readonly order: PlanOrder<PlanRow>;
}

const today = '2008-01-01';
const translate = translatorFor('nb');
const understood = () => '';

/** Each row type is its own table's alone, so that mixing them up isn't to be feared here. */
const table = <Row extends PlanRow>(
  name: string,
  rows: readonly Row[],
  columns: readonly PlanColumn<Row>[],
  order: PlanOrder<Row>,
): SomeTable => ({ name, rows, columns, order }) as unknown as SomeTable;

/** All tables of a plan. */
export function allTables(plan: Plan): readonly SomeTable[] {
  const made = { plan, translate, understood, language: 'nb' } as const;
  const list = <Row extends PlanRow>(entity: 'person' | 'resultGoal' | 'indicator') =>
    (plan.rows[entity] as readonly AnyRow[]).map(
      (row) => ({ id: row.id, level: 1, entity, row, number: '', seats: '' }) as unknown as Row,
    );
  return [
    table(
      'milestones',
      milestoneRows(milestoneTables(plan, today), { responsibleText: () => '', slipOf: () => '' }),
      milestoneColumns({
        ...made,
        today,
        candidates: answerCandidates(plan, today, translate),
        namesOf: new Map(),
        isFlat: false,
        baseline: null,
        hasDropped: false,
      }),
      milestoneOrder,
    ),
    table(
      'bodies',
      bodyRows(plan, bodyTables(plan, today), { isToday: true, nameOf: ({ name }) => name }),
      bodyColumns({
        plan,
        translate,
        today,
        otherDay: null,
        planNow: () => plan,
        persons: listedPersons(plan),
        openHolders: () => undefined,
      }),
      bodyOrder,
    ),
    table(
      'compositions',
      compositionRows(plan, today, translate),
      compositionColumns(plan, translate),
      compositionOrder,
    ),
    table(
      'organisations',
      organisationRows(plan.rows.organisation),
      organisationColumns(plan, translate),
      organisationOrder,
    ),
    table(
      'persons',
      list<PersonRow>('person'),
      personColumns({ plan, project: 'p', translate, seatsOf: () => [] }),
      { newRow: () => ({ entity: 'person', siblings: [], index: 0, fields: {} }) },
    ),
    table(
      'effect goals',
      effectGoalRows(plan),
      effectGoalColumns(plan, translate),
      effectGoalOrder,
    ),
    table(
      'result goals',
      list<ResultGoalRow>('resultGoal'),
      resultGoalColumns(made),
      listOrder('resultGoal'),
    ),
    table('indicators', list<PlanRow>('indicator'), indicatorColumns(made), listOrder('indicator')),
    table('activities', activityRows(activityGroups(plan)), activityColumns(made), activityOrder),
    table(
      'sub-projects',
      subprojectRows(plan, today, () => ''),
      subprojectColumns(plan, translate),
      subprojectOrder,
    ),
  ];
}
