import Typography from '@mui/material/Typography';
import type { Language } from '../../src-domain/fields.ts';
import { letteredName } from '../../src-domain/lettered-name.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import { subprojectChoices } from '../choices.ts';
import { fieldColumn, type PlanColumn } from '../plan-table/plan-column.ts';
import type { PlanRow } from '../plan-table/plan-row.ts';
import { targetColumn } from '../plan-table/target-column.ts';
import { hasOwnPlans } from './own-plans.ts';

/** A result goal with its number in the plan. */
export interface ResultGoalRow extends PlanRow {
  readonly number: string;
}

interface Made {
  readonly plan: Plan;
  readonly translate: Translate;
  readonly language: Language;
  readonly understood: (text: string) => string;
}

/** The columns of the result goals: what, how much, over what, when, towards which effect goal. */
export function resultGoalColumns(made: Made): readonly PlanColumn<ResultGoalRow>[] {
  const { plan, translate, language, understood } = made;
  const given = { entity: 'resultGoal', plan, translate } as const;
  return [
    fieldColumn({
      ...given,
      field: 'text',
      heading: translate('goalsPage:result-goal-text'),
      editor: { kind: 'long-text' },
      width: 200,
      grow: 2,
      show: ({ number, row }) => <Numbered number={number} text={String(row['text'])} />,
    }),
    targetColumn({
      entity: 'resultGoal',
      heading: translate('goalsPage:target'),
      width: 120,
      language,
      translate,
      // Who gives a target has settled what was to be settled later.
      alongside: { isDecidedLater: false },
    }),
    fieldColumn({ ...given, field: 'scope', editor: { kind: 'text' }, width: 140, grow: 1 }),
    fieldColumn({ ...given, field: 'deadline', editor: { kind: 'time', understood }, width: 120 }),
    fieldColumn({ ...given, field: 'isDecidedLater', editor: { kind: 'yes-no' }, width: 84 }),
    fieldColumn({
      ...given,
      field: 'effectGoalId',
      editor: {
        kind: 'choice',
        choices: () =>
          inOrder(plan.rows.effectGoal).map(({ id, letter, title }) => ({
            id,
            name: letteredName(letter, title),
          })),
      },
      width: 150,
    }),
    fieldColumn({
      ...given,
      field: 'subprojectId',
      editor: { kind: 'choice', choices: () => subprojectChoices(plan) },
      width: 150,
    }),
    ...(hasOwnPlans(plan)
      ? [
          fieldColumn<ResultGoalRow>({
            ...given,
            field: 'inOwnPlan',
            heading: translate('goalsPage:in-own-plan'),
            editor: { kind: 'yes-no' },
            width: 88,
          }),
        ]
      : []),
  ];
}

function Numbered({ number, text }: { readonly number: string; readonly text: string }) {
  return (
    <>
      <Typography component="span" variant="inherit" color="textSecondary">
        {`${number}. `}
      </Typography>
      {text}
    </>
  );
}
