import type { ReactNode } from 'react';
import { useIsForReading } from './open-project.ts';

/** What adds, moves or deletes: it is there until the project is closed. */
export function WhileOpen({ children }: { readonly children: ReactNode }) {
  return useIsForReading() ? null : children;
}
