import { updateOf } from '../../src-domain/change.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { municipalityChoices, subprojectChoices } from '../choices.ts';
import { fieldColumn, type PlanColumn, writeField } from '../plan-table/plan-column.ts';
import type { EffectGoalRow } from './effect-goal-rows.ts';
import { hasOwnPlans } from './own-plans.ts';

type Column = PlanColumn<EffectGoalRow>;

/** The columns of the effect goals: which, what, for whom, where. */
export function effectGoalColumns(plan: Plan, translate: Translate): readonly Column[] {
  return [
    fieldColumn({
      entity: 'effectGoal',
      field: 'letter',
      editor: { kind: 'text' },
      width: 80,
      plan,
      translate,
    }),
    textColumn(translate),
    municipalityColumn(plan, translate),
    fieldColumn({
      entity: 'effectGoal',
      field: 'targetGroup',
      editor: { kind: 'text' },
      width: 150,
      plan,
      translate,
    }),
    fieldColumn({
      entity: 'effectGoal',
      field: 'subprojectId',
      editor: { kind: 'choice', choices: () => subprojectChoices(plan) },
      width: 170,
      grow: 1,
      plan,
      translate,
    }),
    ...(hasOwnPlans(plan)
      ? [
          fieldColumn<EffectGoalRow>({
            entity: 'effectGoal',
            field: 'inOwnPlan',
            heading: translate('goalsPage:in-own-plan'),
            editor: { kind: 'yes-no' },
            width: 88,
            plan,
            translate,
          }),
        ]
      : []),
  ];
}

/** What a row is about: a goal's title, a point's text. */
function textColumn(translate: Translate): Column {
  const written = ({ entity, row }: EffectGoalRow) =>
    String(row[entity === 'effectGoal' ? 'title' : 'text']);
  return {
    id: 'text',
    heading: translate('goalsPage:effect-goal-text'),
    width: 300,
    grow: 4,
    isName: true,
    editor: { kind: 'long-text' },
    value: written,
    text: written,
    write: ({ entity, row }, value) => {
      if (entity !== 'effectGoal') return writeField({ entity, row }, 'text', value);
      const title = String(value)
        .replace(/\s*\n\s*/g, ' ')
        .trim();
      return [updateOf('effectGoal', row as Row<'effectGoal'>, { title })];
    },
  };
}

const forAll = 'all';

/** For which municipality a point is; one that names none is for both, or for all of more than two. */
function municipalityColumn(plan: Plan, translate: Translate): Column {
  const municipalities = municipalityChoices(plan);
  const all = translate(municipalities.length === 2 ? 'goalsPage:for-both' : 'goalsPage:for-all');
  const choices = [{ id: forAll, name: all }, ...municipalities];
  const column = fieldColumn<EffectGoalRow>({
    entity: 'goalPoint',
    field: 'municipalityId',
    editor: { kind: 'choice', choices: () => choices },
    width: 110,
    plan,
    translate,
  });
  return {
    ...column,
    value: (row) => column.value(row) ?? forAll,
    text: (row) => column.text(row) || all,
    write: (row, value) => column.write(row, value === forAll ? null : value),
  };
}
