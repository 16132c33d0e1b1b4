import { type Finding, type FindingPlace, finding } from '../finding.ts';
import { letteredName } from '../lettered-name.ts';
import { periodOfCode } from '../measurements/period.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import { isInProjectPlan, planOwnerOf } from '../plan-owner.ts';
import { isBackwards, type TargetFields, targetOf } from '../target.ts';
import { timeFindings } from './times.ts';

const mostEffectGoals = 4;

/**
 * The form: 'Antall effektmål bør være fra en til fire', in the project's plan and in each sub-project's
 * own. That such a plan has none yet is no finding, since it may be kept elsewhere.
 */
export function effectGoalFindings(plan: Plan): readonly Finding[] {
  const goals = inOrder(plan.rows.effectGoal);
  const served = servedEffectGoals(plan);
  return [
    ...plan.rows.project.flatMap(({ id, name }) => {
      const count = goals.filter(isInProjectPlan).length;
      const isAdvised = count >= 1 && count <= mostEffectGoals;
      return isAdvised ? [] : effectGoalCount({ entity: 'project', id, name }, count);
    }),
    ...inOrder(plan.rows.subproject).flatMap(({ id, name }) => {
      const own = goals.filter((goal) => planOwnerOf(goal) === id);
      return own.length <= mostEffectGoals
        ? []
        : effectGoalCount({ entity: 'subproject', id, name }, own.length);
    }),
    ...goals
      .filter(({ id }) => !served.has(id))
      .map((goal) =>
        finding(
          'goal-without-activity',
          { entity: 'effectGoal', id: goal.id, field: 'activityGoal' },
          { name: letteredName(goal.letter, goal.title) },
        ),
      ),
  ];
}

function effectGoalCount(
  { entity, id, name }: { entity: 'project' | 'subproject'; id: string; name: string },
  count: number,
): readonly Finding[] {
  const place = { entity, id, field: 'effectGoal' };
  return [finding('effect-goals-outside-one-to-four', place, { name, count })];
}

/** An activity serves an effect goal also through a result goal that belongs to it. */
function servedEffectGoals(plan: Plan): ReadonlySet<unknown> {
  const served = plan.rows.activityGoal.map(
    ({ effectGoalId, resultGoalId }) =>
      effectGoalId ?? findRow(plan, 'resultGoal', resultGoalId)?.effectGoalId,
  );
  return new Set(served);
}

/** Result goals that nobody works towards, that can't be measured, or whose deadline isn't plain. */
export function resultGoalFindings(plan: Plan): readonly Finding[] {
  const served = new Set(plan.rows.activityGoal.map(({ resultGoalId }) => resultGoalId));
  return inOrder(plan.rows.resultGoal).flatMap((goal) => {
    const place = (field: string) => ({ entity: 'resultGoal', id: goal.id, field }) as const;
    const name = goal.text;
    return [
      ...(served.has(goal.id)
        ? []
        : [finding('goal-without-activity', place('activityGoal'), { name })]),
      ...(targetOf(goal).kind !== 'none' || goal.isDecidedLater
        ? []
        : [finding('result-goal-without-target', place('target'), { name })]),
      ...rangeFindings(place('target'), name, goal),
      ...timeFindings(place('deadline'), name, goal.deadline),
    ];
  });
}

/** What is measured, and in which periods. That nothing has been measured yet is no finding. */
export function indicatorFindings(plan: Plan): readonly Finding[] {
  const measurements = Map.groupBy(plan.rows.measurement, ({ indicatorId }) => indicatorId);
  return inOrder(plan.rows.indicator).flatMap((indicator) => {
    const { id, name, period: every } = indicator;
    return [
      ...rangeFindings({ entity: 'indicator', id, field: 'target' }, name, indicator),
      ...(measurements.get(id) ?? [])
        .filter(({ period }) => periodOfCode(period)?.kind !== every)
        .map((row) =>
          finding(
            'measurement-of-other-period',
            { entity: 'measurement', id: row.id, field: 'period' },
            { name, every },
          ),
        ),
    ];
  });
}

/** A range is meant from its lower end to its higher, but nobody may have meant these two together. */
function rangeFindings(
  place: FindingPlace,
  name: string,
  fields: TargetFields,
): readonly Finding[] {
  const { target, targetTo } = fields;
  if (!isBackwards(fields) || target === null || targetTo === null) return [];
  return [finding('target-range-backwards', place, { name, target, targetTo })];
}

/** The form: 'Hvert av hovedtiltakene må peke mot ett eller flere av prosjektmålene'. */
export function activityFindings(plan: Plan): readonly Finding[] {
  const linked = new Set(plan.rows.activityGoal.map(({ activityId }) => activityId));
  return inOrder(plan.rows.activity).flatMap((activity) => {
    const { id, text, time } = activity;
    const place = (field: string) => ({ entity: 'activity', id, field }) as const;
    return [
      ...(linked.has(id)
        ? []
        : [finding('activity-without-goal', place('activityGoal'), { name: text })]),
      ...rangeFindings(place('target'), text, activity),
      ...timeFindings(place('time'), text, time),
    ];
  });
}
