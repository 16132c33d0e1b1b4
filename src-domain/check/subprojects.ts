import type { Row } from '../entities/registry.ts';
import { type Finding, finding } from '../finding.ts';
import { letteredName } from '../lettered-name.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';

/**
 * Sub-projects that no seat is responsible for: neither a seat that names the sub-project nor one of a
 * body that belongs to it, and none for what it is a part of. A vacant seat counts.
 */
export function subprojectFindings(plan: Plan): readonly Finding[] {
  return inOrder(plan.rows.subproject)
    .filter((subproject) => !hasResponsibleSeat(plan, subproject))
    .map((subproject) =>
      finding(
        'subproject-without-responsible',
        { entity: 'subproject', id: subproject.id, field: 'seat' },
        { name: letteredName(subproject.letter, subproject.name) },
      ),
    );
}

function hasResponsibleSeat(plan: Plan, { id, parentId }: Row<'subproject'>): boolean {
  const isFor = ({ subprojectId, bodyId }: Row<'seat'>) =>
    (subprojectId ?? findRow(plan, 'body', bodyId)?.subprojectId) === id;
  if (plan.rows.seat.some(isFor)) return true;
  const parent = findRow(plan, 'subproject', parentId);
  return parent !== undefined && hasResponsibleSeat(plan, parent);
}
