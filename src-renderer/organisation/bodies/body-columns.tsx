import { v7 as newId } from 'uuid';
import { updateOf } from '../../../src-domain/change.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { organisationNamed } from '../../../src-domain/organisation/new-organisation.ts';
import { findRow, inOrder, type Plan } from '../../../src-domain/plan.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import { valueChoices } from '../../choices.ts';
import type { CellEditor, Choice } from '../../grid/grid-model.ts';
import { fieldColumn, type PlanColumn } from '../../plan-table/plan-column.ts';
import { BodyHeading } from './BodyHeading.tsx';
import type { BodyPlanRow } from './body-rows.ts';
import { shownFields } from './body-switches.ts';
import { Detail } from './Detail.tsx';
import { type HolderColumn, holderColumn } from './holder-column.tsx';

type Column = PlanColumn<BodyPlanRow>;

/** The columns of bodies and seats: the seats' as they stand in the plan, then what a body is. */
export function bodyColumns(made: HolderColumn): readonly Column[] {
  const { plan, translate } = made;
  const given = { plan, translate };
  const chosen = (entity: 'seat' | 'body', field: string, width: number) =>
    fieldColumn<BodyPlanRow>({
      ...given,
      entity,
      field,
      width,
      editor: oneOf(valueChoices(entity, field, translate)),
    });
  return [
    {
      ...byEntity({
        seat: text(given, 'seat', 'title'),
        seatGroup: text(given, 'seatGroup', 'heading'),
        body: text(given, 'body', 'name'),
      }),
      heading: translate('organisationPage:column-seat'),
      width: 180,
      grow: 2,
      show: (row) =>
        row.entity === 'body' ? <BodyHeading row={row} /> : String(row.row[nameField[row.entity]]),
    },
    { ...chosen('seat', 'role', 156), has: ({ entity }) => entity === 'seat' },
    holderColumn(made),
    takingNew(
      made,
      fieldColumn<BodyPlanRow>({
        ...given,
        entity: 'seat',
        field: 'representsId',
        width: 155,
        grow: 1,
        editor: organisation(organisations(plan, ({ kind }) => kind !== 'municipality')),
      }),
      'unit',
    ),
    takingNew(
      made,
      byEntity({
        seat: municipality(given, 'seat', 'municipalityId'),
        body: municipality(given, 'body', 'organisationId'),
      }),
      'municipality',
    ),
    chosen('seat', 'office', 140),
    fieldColumn<BodyPlanRow>({
      ...given,
      entity: 'seat',
      field: 'positionShareInPercent',
      heading: translate('organisationPage:column-share'),
      width: 84,
      align: 'right',
      editor: { kind: 'number' },
    }),
    fieldColumn<BodyPlanRow>({
      ...given,
      entity: 'seat',
      field: 'subprojectId',
      width: 150,
      grow: 1,
      editor: oneOf(
        inOrder(plan.rows.subproject).map(({ id }) => ({
          id,
          name: rowName(plan, 'subproject', id) ?? '',
        })),
      ),
    }),
    {
      ...byEntity({
        seat: text(given, 'seat', 'roleText'),
        seatGroup: text(given, 'seatGroup', 'text'),
        body: text(given, 'body', 'description'),
      }),
      heading: translate('organisationPage:column-text'),
      width: 140,
      grow: 1,
      show: (row) => <Detail row={row} text={String(row.row[textField[row.entity]] ?? '')} />,
    },
    kindColumn(chosen('body', 'kind', 125), translate),
    shownColumn(translate),
  ];
}

const textField = { body: 'description', seatGroup: 'text', seat: 'roleText' } as const;
const nameField = { body: 'name', seatGroup: 'heading', seat: 'title' } as const;

interface Given {
  readonly plan: Plan;
  readonly translate: Translate;
}

const text = (given: Given, entity: BodyPlanRow['entity'], field: string): Column =>
  fieldColumn({ ...given, entity, field, editor: { kind: 'long-text' }, width: 0 });

const municipality = (given: Given, entity: 'seat' | 'body', field: string): Column =>
  fieldColumn({
    ...given,
    entity,
    field,
    width: 105,
    editor: organisation(
      organisations(given.plan, ({ kind }) => kind === 'municipality' || kind === 'intermunicipal'),
    ),
  });

/** One of those that are there, or a name that makes a new one. */
const organisation = (choices: readonly Choice[]): CellEditor<BodyPlanRow> => ({
  kind: 'choice',
  takesText: true,
  addsNew: true,
  choices: () => choices,
});

/** The column, with an organisation of its own for a name that none has. */
const takingNew = (
  { planNow }: HolderColumn,
  column: Column,
  usualKind: Row<'organisation'>['kind'],
): Column => ({
  ...column,
  write: (row, value) => {
    const plan = planNow();
    const name = typeof value === 'string' ? value.trim() : '';
    if (name === '' || findRow(plan, 'organisation', name)) return column.write(row, value);
    const { id, changes } = organisationNamed(plan, name, usualKind, newId);
    return [...changes, ...column.write(row, id)];
  },
});

const oneOf = (choices: readonly Choice[]): CellEditor<BodyPlanRow> => ({
  kind: 'choice',
  choices: () => choices,
});

const organisations = (
  plan: Plan,
  isWanted: (organisation: Row<'organisation'>) => boolean,
): readonly Choice[] =>
  inOrder(plan.rows.organisation, isWanted).map(({ id, name }) => ({ id, name }));

/** One column that is another field in each kind of row; heading and editor are the seats'. */
function byEntity(columns: {
  readonly seat: Column;
  readonly seatGroup?: Column;
  readonly body: Column;
}): Column {
  const of = ({ entity }: Pick<BodyPlanRow, 'entity'>): Column => columns[entity] ?? columns.seat;
  return {
    ...columns.seat,
    has: ({ entity }) => columns[entity as BodyPlanRow['entity']] !== undefined,
    value: (row) => of(row).value(row),
    text: (row) => of(row).text(row),
    write: (row, value) => of(row as BodyPlanRow).write(row, value),
  };
}

const kindColumn = (column: Column, translate: Translate): Column => ({
  ...column,
  heading: translate('organisationPage:column-kind'),
  show: (row) => <Detail row={row} text={capitalised(column.text(row))} />,
});

/** What of a body the plan's document shows: the body at all, and two columns of its table. */
function shownColumn(translate: Translate): Column {
  const choices = shownFields.map((id) => ({
    id,
    name: translate(`organisationPage:shows-${id}`),
  }));
  const shownOf = ({ row }: BodyPlanRow) => shownFields.filter((field) => row[field] === true);
  const text = (row: BodyPlanRow) =>
    choices
      .filter(({ id }) => row.row[id] === true)
      .map(({ name }) => name)
      .join(', ') || translate('organisationPage:shows-nothing');
  return {
    id: 'inPlan',
    heading: translate('organisationPage:column-shown'),
    width: 214,
    has: ({ entity }) => entity === 'body',
    editor: { kind: 'choices', choices: () => choices },
    value: shownOf,
    text,
    show: (row) => <Detail row={row} text={text(row)} />,
    write: ({ entity, row }, value) => {
      if (entity !== 'body' || !Array.isArray(value)) return [];
      const body = row as unknown as Row<'body'>;
      const changed = shownFields.filter((field) => value.includes(field) !== body[field]);
      if (changed.length === 0) return [];
      return [
        updateOf('body', body, Object.fromEntries(changed.map((field) => [field, !body[field]]))),
      ];
    },
  };
}
