import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../src-domain/messages/field-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { valueChoices } from '../choices.ts';
import { fieldColumn, type PlanColumn } from '../plan-table/plan-column.ts';
import type { SubprojectRow } from './subproject-rows.ts';

type Column = PlanColumn<SubprojectRow>;

/** The columns of the sub-projects: what is written of each, who leads it, and how much belongs to it. */
export function subprojectColumns(plan: Plan, translate: Translate): readonly Column[] {
  const given = { entity: 'subproject', plan, translate } as const;
  return [
    fieldColumn({ ...given, field: 'name', editor: { kind: 'text' }, width: 220, grow: 3 }),
    fieldColumn({ ...given, field: 'letter', editor: { kind: 'text' }, width: 68 }),
    fieldColumn({
      ...given,
      field: 'municipalityId',
      editor: {
        kind: 'choice',
        choices: () =>
          plan.rows.organisation
            .filter(({ kind }) => kind === 'municipality')
            .map(({ id, name }) => ({ id, name })),
      },
      width: 104,
    }),
    // The plan check names what a sub-project without a responsible lacks by the seat.
    {
      id: 'seat',
      heading: capitalised(fieldLabel('measure', 'responsible', translate)),
      width: 200,
      grow: 1,
      writtenWhere: translate('subprojectsPage:leader-written-where'),
      value: ({ responsible }) => responsible,
      text: ({ responsible }) => responsible,
      write: () => [],
    },
    fieldColumn({
      ...given,
      field: 'ownPlan',
      editor: {
        kind: 'choice',
        choices: () => valueChoices('subproject', 'ownPlan', translate),
      },
      width: 124,
    }),
    countColumn('activities', translate('subprojectsPage:activities'), 92),
    countColumn('milestones', translate('subprojectsPage:milestones'), 80),
    countColumn('measures', translate('subprojectsPage:measures'), 68),
  ];
}

/** How many of something there are; none is left blank, so that the others are seen. */
function countColumn(
  id: 'activities' | 'milestones' | 'measures',
  heading: string,
  width: number,
): Column {
  return {
    id,
    heading,
    width,
    align: 'right',
    value: (row) => row[id],
    text: (row) => (row[id] === 0 ? '' : String(row[id])),
    write: () => [],
  };
}
