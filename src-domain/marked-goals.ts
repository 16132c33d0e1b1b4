import type { Row } from './entities/registry.ts';
import { letteredName } from './lettered-name.ts';
import { byPosition, findRow, inOrder, type Plan } from './plan.ts';
import { isInProjectPlan } from './plan-owner.ts';

/** A goal that activities point at, with what people call it by in short. */
export interface MarkedGoal {
  readonly entity: 'effectGoal' | 'resultGoal';
  readonly id: string;
  /**
   * An effect goal's letter or a result goal's number in its plan, as the document numbers them; in a
   * sub-project's own plan after that sub-project's letter ('D2'). '' where an effect goal has no letter.
   */
  readonly mark: string;
  /** 'A. Redusert sykefravær', '1. Sykefravær'. */
  readonly name: string;
}

/** The goals of a plan: effect goals first, then result goals, each in their order. */
export function markedGoals(plan: Plan): readonly MarkedGoal[] {
  return [
    ...inOrder(plan.rows.effectGoal).map(({ id, letter, title }): MarkedGoal => {
      const mark = letter.trim().replace(/\.$/, '');
      return { entity: 'effectGoal', id, mark, name: letteredName(letter, title) };
    }),
    ...resultGoalsByPlan(plan).flatMap(({ prefix, goals }) =>
      goals.map(({ id, text }, index): MarkedGoal => {
        const mark = `${prefix}${index + 1}`;
        return { entity: 'resultGoal', id, mark, name: letteredName(mark, text) };
      }),
    ),
  ];
}

/** The result goals of the project's plan, then those of each sub-project's own. */
function resultGoalsByPlan(
  plan: Plan,
): readonly { readonly prefix: string; readonly goals: readonly Row<'resultGoal'>[] }[] {
  const own = Map.groupBy(
    inOrder(plan.rows.resultGoal, (goal) => !isInProjectPlan(goal)),
    ({ subprojectId }) => subprojectId,
  );
  const owners = [...own].map(([id, goals]) => ({ owner: findRow(plan, 'subproject', id), goals }));
  return [
    { prefix: '', goals: inOrder(plan.rows.resultGoal, isInProjectPlan) },
    ...owners
      .toSorted(({ owner: a }, { owner: b }) => (a && b ? byPosition(a, b) : a ? 1 : -1))
      .map(({ owner, goals }) => ({
        prefix: owner?.letter.trim().replace(/\.$/, '') ?? '',
        goals,
      })),
  ];
}
