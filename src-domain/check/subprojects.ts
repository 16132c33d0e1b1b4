import { type Finding, finding } from '../finding.ts';
import { letteredName } from '../lettered-name.ts';
import { inOrder, type Plan } from '../plan.ts';
import { leadersOf } from '../subproject-leaders.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

/**
 * Sub-projects that no seat leads, nor any that they are a part of. That a seat which leads one is vacant
 * is a finding of its own.
 */
export function subprojectFindings(plan: Plan, today: IsoDay): readonly Finding[] {
  return inOrder(plan.rows.subproject)
    .filter((subproject) => leadersOf(plan, subproject, today).seats.length === 0)
    .map((subproject) =>
      finding(
        'subproject-without-responsible',
        { entity: 'subproject', id: subproject.id, field: 'seat' },
        { name: letteredName(subproject.letter, subproject.name) },
      ),
    );
}
