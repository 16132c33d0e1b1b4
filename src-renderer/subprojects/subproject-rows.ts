import type { Row } from '../../src-domain/entities/registry.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { rowTree } from '../../src-domain/row-tree.ts';
import type { SubprojectContents } from '../../src-domain/subproject-contents.ts';
import { subprojectContents } from '../../src-domain/subproject-contents.ts';
import { leadersOf, type SubprojectLeaders } from '../../src-domain/subproject-leaders.ts';
import type { PlanRow } from '../plan-table/plan-row.ts';

type Counted = Pick<SubprojectContents, 'activities' | 'milestones' | 'measures'>;

/** A sub-project in the table; those that are parts of it stand under it. */
export interface SubprojectRow extends PlanRow, Counted {
  readonly entity: 'subproject';
  readonly row: Row<'subproject'>;
  /** Who leads it today, in words. */
  readonly responsible: string;
}

export function subprojectRows(
  plan: Plan,
  today: string,
  leadersText: (leaders: SubprojectLeaders) => string,
): readonly SubprojectRow[] {
  const contents = subprojectContents(plan);
  return rowTree(plan.rows.subproject).map(({ row: subproject, depth, isParent }) => {
    const {
      activities = 0,
      milestones = 0,
      measures = 0,
    } = {
      ...contents.get(subproject.id),
    };
    return {
      id: subproject.id,
      level: depth + 1,
      isParent,
      entity: 'subproject',
      row: subproject,
      activities,
      milestones,
      measures,
      responsible: leadersText(leadersOf(plan, subproject, today)),
    };
  });
}
