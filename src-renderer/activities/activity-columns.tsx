import { v7 as newId } from 'uuid';
import { activityGoalChanges, linkedGoal, linksOf } from '../../src-domain/activity-goals.ts';
import type { Language } from '../../src-domain/fields.ts';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { type MarkedGoal, markedGoals } from '../../src-domain/marked-goals.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { municipalityChoices, subprojectChoices } from '../choices.ts';
import { fieldColumn, type PlanColumn, writeField } from '../plan-table/plan-column.ts';
import type { PlanRow } from '../plan-table/plan-row.ts';
import { targetColumn } from '../plan-table/target-column.ts';
import { type ActivityRow, withoutSubproject } from './activity-rows.ts';
import { SubprojectHeading } from './SubprojectHeading.tsx';

type Column = PlanColumn<ActivityRow>;

interface Made {
  readonly plan: Plan;
  readonly translate: Translate;
  readonly language: Language;
  readonly understood: (text: string) => string;
}

/** The columns of the activities: what, towards which goals, where, when, how much. */
export function activityColumns(made: Made): readonly Column[] {
  const { plan, translate, language, understood } = made;
  const given = { entity: 'activity', plan, translate, has: isActivity } as const;
  return [
    textColumn(translate),
    goalsColumn(plan, translate),
    fieldColumn({
      ...given,
      field: 'municipalityId',
      editor: { kind: 'choice', choices: () => municipalityChoices(plan) },
      width: 96,
    }),
    fieldColumn({ ...given, field: 'time', editor: { kind: 'time', understood }, width: 130 }),
    targetColumn({ entity: 'activity', width: 120, language, translate }),
    fieldColumn({
      ...given,
      field: 'subprojectId',
      editor: { kind: 'choice', choices: () => subprojectChoices(plan) },
      width: 140,
      grow: 1,
    }),
  ];
}

const isActivity = ({ entity }: Pick<PlanRow, 'entity'>): boolean => entity === 'activity';

/** What is to be done; a heading says which sub-project does it. */
function textColumn(translate: Translate): Column {
  const written = ({ entity, row }: ActivityRow): string => {
    if (entity === 'activity') return String(row['text']);
    if (row.id === withoutSubproject) return translate('activitiesPage:without-subproject');
    const name = letteredName(String(row['letter']), String(row['name']));
    return name || translate('activitiesPage:unnamed-subproject');
  };
  return {
    id: 'text',
    heading: capitalised(translate('entities:activity')),
    width: 230,
    grow: 2,
    editor: { kind: 'long-text' },
    canEdit: isActivity,
    value: written,
    text: written,
    show: (row) =>
      isActivity(row) || row.id === withoutSubproject ? (
        written(row)
      ) : (
        <SubprojectHeading id={row.id} name={written(row)} />
      ),
    write: ({ entity, row }, value) =>
      entity === 'activity' ? writeField({ entity, row }, 'text', value) : [],
  };
}

/** The goals that an activity points at, in the order of the goals. */
function goalsColumn(plan: Plan, translate: Translate): Column {
  const goals = markedGoals(plan);
  const unnamed = translate('activitiesPage:unnamed-goal');
  const choices = goals.map(({ entity, id, name }) => ({
    id,
    name: name || unnamed,
    detail: capitalised(translate(`entities:${entity}`)),
  }));
  const goalsOf = (row: ActivityRow): readonly MarkedGoal[] => {
    const linked = new Set(linksOf(plan, row.id).map((link) => linkedGoal(link).id));
    return goals.filter(({ id }) => linked.has(id));
  };
  return {
    id: 'activityGoal',
    heading: translate('activitiesPage:goals'),
    width: 190,
    grow: 1,
    has: isActivity,
    editor: { kind: 'choices', choices: () => choices },
    value: (row) => goalsOf(row).map(({ id }) => id),
    text: (row) =>
      goalsOf(row)
        .map(({ name }) => name || unnamed)
        .join('; '),
    write: ({ entity, row }, value) =>
      entity === 'activity' && Array.isArray(value)
        ? activityGoalChanges(
            plan,
            row.id,
            goals.filter(({ id }) => value.includes(id)),
            newId,
          )
        : [],
  };
}
