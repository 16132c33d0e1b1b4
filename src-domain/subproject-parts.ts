import type { Plan } from './plan.ts';

/** The ids of a sub-project and of all that it is made up of. */
export function withParts(plan: Plan, subprojectId: string): ReadonlySet<string> {
  const own = new Set([subprojectId]);
  for (let size = 0; size < own.size; ) {
    size = own.size;
    for (const { id, parentId } of plan.rows.subproject) {
      if (parentId !== null && own.has(parentId)) own.add(id);
    }
  }
  return own;
}
