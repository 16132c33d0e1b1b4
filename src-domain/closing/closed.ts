import type { EntityName } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import type { Plan } from '../plan.ts';

/** Whether a project was closed: from then on it is for reading. */
export const isClosed = ({ rows }: Plan): boolean =>
  rows.project.some(({ closedOn }) => closedOn !== null);

/**
 * What may happen in a closed project all the same: it is opened again, a document is sent, a person is
 * removed for good, since nobody's right to that ends with the project, nobody waits for a hand-out any longer, and
 * what collides with another copy is told and settled.
 */
export function isOpenWhenClosed(
  entity: EntityName,
  was: AnyRow | undefined,
  is: AnyRow | undefined,
  changed: readonly string[],
): boolean {
  switch (entity) {
    case 'project':
      return changed.every((field) => field === 'closedOn');
    case 'issuedDocument':
      return was === undefined;
    case 'person':
      return is !== undefined && is['removedOn'] !== null;
    case 'personDistinction':
      return is === undefined;
    case 'handout':
      return is !== undefined && changed.every((field) => field === 'ended');
    case 'collision':
      return true;
    default:
      return false;
  }
}
