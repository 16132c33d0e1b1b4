import { type EntityName, entityNamed, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { type Plan, planOf, rowsOf } from '../plan.ts';
import { subprojectOf } from '../subproject-of.ts';
import { withParts } from '../subproject-parts.ts';
import { Part } from './part.ts';

/**
 * What a version leaves out: what was decided and sent, versions themselves, reports (each is closed by being
 * submitted), and what was only noted about persons. What the plan says of itself and of how far it has come
 * is all in it.
 */
const leftOut: ReadonlySet<EntityName> = new Set([
  'personDistinction',
  'report',
  'light',
  'deviation',
  'version',
  'decision',
  'caseHeading',
  'caseText',
  'letterhead',
  'issuedDocument',
  'handout',
  'handoutReturn',
  'collision',
]);

/**
 * The part of a plan that a version holds: the project's whole plan (null), or what belongs to a sub-project
 * and its parts with all that this refers to. Every reference in it leads to a row in it.
 */
export function planPart(plan: Plan, subprojectId: string | null): Plan {
  return subprojectId === null ? planOf(frozenRows(plan)) : ownPart(plan, subprojectId).plan;
}

/** The part of today's plan that a version is to be held against. */
export const partOfVersion = (
  plan: Plan,
  { subprojectId }: { readonly subprojectId: string | null },
): Plan => planPart(plan, subprojectId);

const frozenRows = (plan: Plan): Partial<Record<EntityName, readonly AnyRow[]>> =>
  Object.fromEntries(
    entityNames
      .filter((entity) => !leftOut.has(entity))
      .map((entity) => [entity, rowsOf(plan, entity).filter((row) => !isOfLeftOut(entity, row))]),
  );

/** An attachment of a report or a decision stays with these. */
function isOfLeftOut(entity: EntityName, row: AnyRow): boolean {
  const { partOf, references } = entityNamed(entity);
  return partOf.some(
    (field) => row[field] !== null && leftOut.has(references[field] as EntityName),
  );
}

/** What belongs to a sub-project and its parts, to put more into. */
export function ownPart(plan: Plan, subprojectId: string): Part {
  const part = new Part(plan);
  const own = withParts(plan, subprojectId);
  for (const [entity, rows] of Object.entries(frozenRows(plan)) as [EntityName, AnyRow[]][]) {
    for (const row of rows) {
      const owner = entity === 'project' ? subprojectId : subprojectOf(plan, entity, row.id);
      if (owner !== null && own.has(owner)) part.add(entity, row);
    }
  }
  // Who answers by a seat is who holds it.
  for (const holding of plan.rows.holding) {
    if (part.has('seat', holding.seatId)) part.add('holding', holding);
  }
  return part;
}
