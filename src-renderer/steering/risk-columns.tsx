import Box from '@mui/material/Box';
import type { Row } from '../../src-domain/entities/registry.ts';
import type { Language } from '../../src-domain/fields.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../src-domain/messages/field-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { degrees, riskLevel, riskValue } from '../../src-domain/steering/risk-matrix.ts';
import { choicesFor, subprojectChoices } from '../choices.ts';
import { fieldColumn, type PlanColumn, writeField } from '../plan-table/plan-column.ts';
import type { PlanRow } from '../plan-table/plan-row.ts';
import { levelLooks } from './level-looks.ts';

interface Made {
  readonly plan: Plan;
  readonly translate: Translate;
  readonly language: Language;
}

/** The columns of the risks: what, where, how probable, how grave, what is done, who answers for it. */
export function riskColumns({ plan, translate }: Made): readonly PlanColumn[] {
  const given = { entity: 'risk', plan, translate } as const;
  return [
    fieldColumn({
      ...given,
      field: 'text',
      heading: capitalised(translate('entities:risk')),
      editor: { kind: 'long-text' },
      width: 180,
      grow: 2,
    }),
    degreeColumn('probability', translate),
    degreeColumn('consequence', translate),
    valueColumn(translate),
    fieldColumn({
      ...given,
      field: 'response',
      editor: { kind: 'long-text' },
      width: 160,
      grow: 2,
    }),
    fieldColumn({
      ...given,
      field: 'ownerSeatId',
      editor: {
        kind: 'choice',
        choices: () => choicesFor(plan, 'risk', 'ownerSeatId', translate),
      },
      width: 130,
      grow: 1,
    }),
    fieldColumn({
      ...given,
      field: 'subprojectId',
      editor: { kind: 'choice', choices: () => subprojectChoices(plan) },
      width: 120,
    }),
    fieldColumn({ ...given, field: 'closedOn', editor: { kind: 'day' }, width: 100 }),
  ];
}

/** One of five degrees, which are chosen by number or by word. */
function degreeColumn(field: 'probability' | 'consequence', translate: Translate): PlanColumn {
  const choices = degrees.map((degree) => {
    const word = translate(`steeringPage:${field}-${degree}`);
    return { id: String(degree), name: `${degree} ${word}`, synonyms: [String(degree), word] };
  });
  return {
    id: field,
    heading: capitalised(fieldLabel('risk', field, translate)),
    width: 108,
    editor: { kind: 'choice', choices: () => choices },
    value: ({ row }) => (row[field] === null ? null : String(row[field])),
    text: ({ row }) =>
      choices.find(({ id }) => id === String(row[field]))?.name ?? String(row[field] ?? ''),
    write: (row, value) => writeField(row, field, value === null ? null : Number(value)),
  };
}

/** Probability times consequence, which nobody writes. */
function valueColumn(translate: Translate): PlanColumn {
  const told = (row: PlanRow) => {
    const value = riskValue(row.row as Row<'risk'>);
    if (value === null) return null;
    const level = riskLevel(value);
    return { level, text: `${value} ${translate(`steeringPage:level-${level}`)}` };
  };
  const text = (row: PlanRow) => told(row)?.text ?? '';
  return {
    id: 'value',
    heading: translate('steeringPage:value'),
    width: 92,
    value: text,
    text,
    show: (row) => {
      const shown = told(row);
      return (
        shown && (
          <Box component="span" sx={{ ...levelLooks[shown.level], px: 0.75, borderRadius: 0.5 }}>
            {shown.text}
          </Box>
        )
      );
    },
    write: () => [],
    writtenWhere: translate('steeringPage:value-is-computed'),
  };
}
