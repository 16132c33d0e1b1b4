import Box from '@mui/material/Box';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { valueChoices } from '../../choices.ts';
import type { CellEditor, GridColumn } from '../../grid/grid-model.ts';
import { fieldColumn, type PlanColumn } from '../../plan-table/plan-column.ts';
import { BodyMeasure } from './BodyMeasure.tsx';
import type { CompositionPlanRow } from './composition-rows.ts';
import { LineName } from './LineName.tsx';

type Column = PlanColumn<CompositionPlanRow>;

/** The columns of the compositions: what a line is called and asks for, and what a body is measured by. */
export function compositionColumns(plan: Plan, translate: Translate): readonly Column[] {
  const field = (
    name: 'offices' | 'count' | 'perMunicipality' | 'countsLeaderAndSecretary',
    width: number,
    editor: CellEditor<CompositionPlanRow>,
    more: { readonly grow?: number; readonly show?: GridColumn<CompositionPlanRow>['show'] } = {},
  ) =>
    fieldColumn<CompositionPlanRow>({
      entity: 'compositionRule',
      field: name,
      heading: translate(`compositionPage:column-${name}`),
      width,
      editor,
      plan,
      translate,
      ...more,
    });
  const offices = valueChoices('compositionRule', 'offices', translate);
  const measures = valueChoices('body', 'measuredBy', translate);
  return [
    nameColumn(plan, translate),
    either(
      field('offices', 250, { kind: 'choices', choices: () => offices }, { grow: 2 }),
      translate,
    ),
    { ...field('count', 84, { kind: 'number' }), align: 'right' },
    field('perMunicipality', 116, { kind: 'yes-no' }),
    field('countsLeaderAndSecretary', 116, { kind: 'yes-no' }),
    quiet(
      fieldColumn<CompositionPlanRow>({
        entity: 'body',
        field: 'measuredBy',
        heading: translate('compositionPage:column-measuredBy'),
        width: 190,
        editor: {
          kind: 'choice',
          choices: () => measures,
        },
        plan,
        translate,
      }),
    ),
  ];
}

/** A line is called by what is written, else by what it asks for; a body is only named here. */
function nameColumn(plan: Plan, translate: Translate): Column {
  const text = fieldColumn<CompositionPlanRow>({
    entity: 'compositionRule',
    field: 'text',
    heading: translate('compositionPage:column-line'),
    width: 220,
    grow: 3,
    editor: { kind: 'text' },
    plan,
    translate,
  });
  return {
    ...text,
    has: () => true,
    canEdit: ({ entity }) => entity === 'compositionRule',
    text: ({ entity, row, proposed }) =>
      entity === 'body'
        ? String(row['name']) || translate('compositionPage:nameless-body')
        : String(row['text']) || proposed,
    show: (row) => (row.entity === 'body' ? <BodyMeasure row={row} /> : <LineName row={row} />),
  };
}

/** A line begins with what it asks for, any of which will do. */
const either = (column: Column, translate: Translate): Column => ({
  ...column,
  isName: true,
  show: (row) => column.text(row).replaceAll(', ', ` ${translate('composition:or')} `),
});

/** Beside a heading, and not one itself. */
const quiet = (column: Column): Column => ({
  ...column,
  show: (row) => (
    <Box component="span" sx={{ fontWeight: 400, fontSize: '0.8125rem' }}>
      {column.text(row)}
    </Box>
  ),
});
