import Box from '@mui/material/Box';
import type { Row } from '../../src-domain/entities/registry.ts';
import type { Language } from '../../src-domain/fields.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { leftOf, spentPercentOf } from '../../src-domain/steering/budget-sums.ts';
import { subprojectChoices, valueChoices } from '../choices.ts';
import { fieldColumn, type PlanColumn } from '../plan-table/plan-column.ts';
import type { PlanRow } from '../plan-table/plan-row.ts';
import { amountText, percentText } from './amount-text.ts';

interface Made {
  readonly plan: Plan;
  readonly translate: Translate;
  readonly language: Language;
  readonly understood: (text: string) => string;
}

/** The columns of the budget: for what, when, how much was planned, how much is spent and left. */
export function budgetColumns({
  plan,
  translate,
  language,
  understood,
}: Made): readonly PlanColumn[] {
  const given = { entity: 'budget', plan, translate } as const;
  const amount = { ...given, editor: { kind: 'number' }, width: 100, align: 'right' } as const;
  return [
    fieldColumn({
      ...given,
      field: 'text',
      heading: translate('steeringPage:budget-text'),
      editor: { kind: 'text' },
      width: 180,
      grow: 2,
    }),
    fieldColumn({
      ...given,
      field: 'subprojectId',
      editor: { kind: 'choice', choices: () => subprojectChoices(plan) },
      width: 140,
      grow: 1,
    }),
    fieldColumn({ ...given, field: 'period', editor: { kind: 'time', understood }, width: 120 }),
    fieldColumn({
      ...given,
      field: 'unit',
      editor: { kind: 'choice', choices: () => valueChoices('budget', 'unit', translate) },
      width: 96,
    }),
    fieldColumn({ ...amount, field: 'planned' }),
    fieldColumn({ ...amount, field: 'spent' }),
    {
      ...computed('left', translate, (row) => {
        const left = leftOf(row);
        return left === null ? '' : amountText(left, language);
      }),
      show: (row) => {
        const left = leftOf(budgetIn(row));
        if (left === null) return '';
        return (
          <Box component="span" sx={left < 0 ? { color: 'error.main', fontWeight: 600 } : {}}>
            {amountText(left, language)}
          </Box>
        );
      },
    },
    computed('percent', translate, (row) => {
      const percent = spentPercentOf(row);
      return percent === null ? '' : percentText(percent, language);
    }),
  ];
}

const budgetIn = ({ row }: PlanRow) => row as Row<'budget'>;

/** What the program works out of a line. */
function computed(
  id: 'left' | 'percent',
  translate: Translate,
  told: (row: Row<'budget'>) => string,
): PlanColumn {
  const text = (row: PlanRow) => told(budgetIn(row));
  return {
    id,
    heading: translate(`steeringPage:${id}`),
    width: 92,
    align: 'right',
    value: text,
    text,
    write: () => [],
    writtenWhere: translate(`steeringPage:${id}-is-computed`),
  };
}
