import { updateOf } from '../../src-domain/change.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { hasLimit, limitFor, unitsOfAspect } from '../../src-domain/steering/tolerance-units.ts';
import { subprojectChoices, valueChoices } from '../choices.ts';
import { fieldColumn, type PlanColumn } from '../plan-table/plan-column.ts';
import type { PlanRow } from '../plan-table/plan-row.ts';

type Tolerance = Row<'tolerance'>;

/** The columns of the tolerances: of what, how far, in which unit, for whom. */
export function toleranceColumns(plan: Plan, translate: Translate): readonly PlanColumn[] {
  const given = { entity: 'tolerance', plan, translate } as const;
  return [
    aspectColumn(plan, translate),
    figureColumn({
      ...given,
      field: 'limit',
      heading: translate('steeringPage:limit'),
      editor: { kind: 'number' },
      width: 110,
      align: 'right',
    }),
    figureColumn({
      ...given,
      field: 'unit',
      editor: {
        kind: 'choice',
        choices: ({ row }) => {
          const fitting: readonly string[] = unitsOfAspect[(row as Tolerance).aspect];
          return valueChoices('tolerance', 'unit', translate).filter(({ id }) =>
            fitting.includes(id),
          );
        },
      },
      width: 110,
    }),
    fieldColumn({
      ...given,
      field: 'text',
      heading: translate('steeringPage:tolerance-text'),
      editor: { kind: 'long-text' },
      width: 240,
      grow: 2,
    }),
    fieldColumn({
      ...given,
      field: 'subprojectId',
      heading: translate('steeringPage:tolerance-of'),
      editor: { kind: 'choice', choices: () => subprojectChoices(plan) },
      width: 180,
      grow: 1,
      show: ({ row }) =>
        subprojectChoices(plan).find(({ id }) => id === row['subprojectId'])?.name ??
        translate('steeringPage:whole-project'),
    }),
  ];
}

/** A part of the figure, which only what can be counted has. */
function figureColumn(given: Parameters<typeof fieldColumn<PlanRow>>[0]): PlanColumn {
  const column = fieldColumn<PlanRow>(given);
  const canEdit = ({ row }: Pick<PlanRow, 'row'>) => hasLimit((row as Tolerance).aspect);
  return {
    ...column,
    canEdit,
    // A table that is pasted may reach here too.
    write: (written, value) => (canEdit(written) ? column.write(written, value) : []),
    writtenWhere: given.translate('steeringPage:tolerance-in-words'),
  };
}

/** A figure that doesn't fit what the tolerance is now about goes with the old aspect. */
function aspectColumn(plan: Plan, translate: Translate): PlanColumn {
  const column = fieldColumn({
    entity: 'tolerance',
    field: 'aspect',
    editor: { kind: 'choice', choices: () => valueChoices('tolerance', 'aspect', translate) },
    width: 130,
    plan,
    translate,
  });
  return {
    ...column,
    write: (written, value) => {
      const row = written.row as Tolerance;
      const aspect = (value ?? 'time') as Tolerance['aspect'];
      return [updateOf('tolerance', row, { aspect, ...limitFor(aspect, row) })];
    },
  };
}
