import { type EntityName, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { findRow, type Plan, planOf, projectOf, rowsOf } from '../plan.ts';
import { subprojectOf } from '../subproject-of.ts';
import { Part } from '../versions/part.ts';
import { alongRow } from './along-row.ts';
import { staysHome } from './handout-row.ts';

/**
 * What of a plan goes along with a hand-out: what belongs to a sub-project and its parts, to work in, and what that
 * needs to be understood, to be read: the project's own row, its goals, who leads the sub-project, and whatever is
 * referred to, each with no more than it is known by. Every reference in it leads to a row in it. `own` is the ids of
 * the sub-project and its parts; `alongIds` are those of the rows to be read.
 */
export function handedOutRows(
  plan: Plan,
  own: ReadonlySet<string>,
): { readonly plan: Plan; readonly alongIds: readonly string[] } {
  const part = new Part(plan);
  const isOwn = (entity: EntityName, id: string) => {
    const owner = entity === 'project' ? null : subprojectOf(plan, entity, id);
    // A decision's attachment stays with it.
    const isOfDecision = entity === 'attachment' && findRow(plan, entity, id)?.decisionId !== null;
    return owner !== null && own.has(owner) && !isOfDecision;
  };
  const handed = entityNames.filter((entity) => !staysHome.has(entity));
  for (const entity of handed) {
    for (const row of rowsOf(plan, entity)) if (isOwn(entity, row.id)) part.add(entity, row);
  }
  addWhatIsRead(plan, own, part);
  const parted = part.plan;
  const along: string[] = [];
  const rows = handed.map((entity) => [
    entity,
    rowsOf(parted, entity).map((row): AnyRow => {
      if (isOwn(entity, row.id)) return row;
      along.push(row.id);
      return isKnownToOwn(plan, parted, entity, row, isOwn) ? row : alongRow(entity, row);
    }),
  ]);
  return { plan: planOf(Object.fromEntries(rows)), alongIds: along.toSorted() };
}

function addWhatIsRead(plan: Plan, own: ReadonlySet<string>, part: Part): void {
  part.add('project', projectOf(plan));
  for (const goal of plan.rows.effectGoal) {
    if (goal.subprojectId === null) part.add('effectGoal', goal);
  }
  for (const goal of plan.rows.resultGoal) {
    if (goal.subprojectId === null) part.add('resultGoal', goal);
  }
  for (const point of plan.rows.goalPoint) {
    if (part.has('effectGoal', point.effectGoalId)) part.add('goalPoint', point);
  }
  for (const seat of plan.rows.seat) {
    if (seat.subprojectId !== null && own.has(seat.subprojectId)) part.add('seat', seat);
  }
  for (const holding of plan.rows.holding) {
    if (part.has('seat', holding.seatId)) part.add('holding', holding);
  }
}

/** Whom the recipient works with has a telephone; the project's own goals are known to all who are in it. */
function isKnownToOwn(
  plan: Plan,
  part: Plan,
  entity: EntityName,
  row: AnyRow,
  isOwn: (entity: EntityName, id: string) => boolean,
): boolean {
  if (entity === 'effectGoal' || entity === 'resultGoal') return row['subprojectId'] === null;
  if (entity === 'goalPoint') {
    return findRow(plan, 'effectGoal', String(row['effectGoalId']))?.subprojectId === null;
  }
  if (entity !== 'person') return false;
  const isWithThem =
    part.rows.holding.some(({ id, personId }) => personId === row.id && isOwn('holding', id)) ||
    part.rows.responsible.some(
      ({ id, personId }) => personId === row.id && isOwn('responsible', id),
    );
  return isWithThem;
}
