import type { Plan } from '../../src-domain/plan.ts';
import type { ProjectFile } from '../store/project-file.ts';

/** Whoever was removed there leaves the history here as well, before anything else. */
export function removeWhomTheyRemoved(file: ProjectFile, theirs: Plan): void {
  const removed = new Set(
    theirs.rows.person.filter(({ removedOn }) => removedOn !== null).map(({ id }) => id),
  );
  const standing = file.plan.rows.person.filter(
    ({ id, removedOn }) => removedOn === null && removed.has(id),
  );
  for (const { id } of standing) file.removePerson(id);
}
