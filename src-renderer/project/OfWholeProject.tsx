import type { ReactNode } from 'react';
import { isWritable } from '../../src-domain/handout/new-rows.ts';
import { useProject } from './open-project.ts';

/** Whether the project as a whole can be written of: not in a copy that was handed out. */
export const useHasWholeProject = (): boolean => useProject(({ plan }) => isWritable(plan, null));

/** What is done with the project as a whole: a copy that was handed out hasn't got it. */
export function OfWholeProject({ children }: { readonly children: ReactNode }) {
  return useHasWholeProject() ? children : null;
}
