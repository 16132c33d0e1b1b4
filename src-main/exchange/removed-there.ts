import type { Plan } from '../../src-domain/plan.ts';
import type { LogEntry, ProjectFile } from '../store/project-file.ts';

/** Whoever was removed there leaves the history here as well, before anything else. Gives what was made of it. */
export function removeWhomTheyRemoved(file: ProjectFile, theirs: Plan): readonly LogEntry[] {
  const removed = new Set(
    theirs.rows.person.filter(({ removedOn }) => removedOn !== null).map(({ id }) => id),
  );
  const standing = file.plan.rows.person.filter(
    ({ id, removedOn }) => removedOn === null && removed.has(id),
  );
  return standing.map(({ id }) => file.removePerson(id));
}
