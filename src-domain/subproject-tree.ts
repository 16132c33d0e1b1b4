import type { Row } from './entities/registry.ts';
import { inOrder } from './plan.ts';

/** A sub-project, and how many sub-projects it is a part of, one inside the other. */
export interface PlacedSubproject {
  readonly subproject: Row<'subproject'>;
  readonly depth: number;
}

/** Sub-projects in the order that people have chosen, parts behind what they are a part of. */
export function subprojectTree(
  subprojects: readonly Row<'subproject'>[],
  parentId: string | null = null,
  depth = 0,
): readonly PlacedSubproject[] {
  return inOrder(subprojects, (row) => row.parentId === parentId).flatMap((subproject) => [
    { subproject, depth },
    ...subprojectTree(subprojects, subproject.id, depth + 1),
  ]);
}
