import type { ReactNode } from 'react';
import { isOnlyRead } from '../../src-domain/handout/new-rows.ts';
import type { RowPlace } from '../../src-domain/row-changes/removal.ts';
import { useIsForReading, useProject } from './open-project.ts';

interface WhileOpenProps {
  /** The row that it does something with, where that may have come along in a hand-out only to be read. */
  readonly row?: RowPlace;
  readonly children: ReactNode;
}

/** What adds, moves or deletes: it is there until the project is closed. */
export function WhileOpen({ row, children }: WhileOpenProps) {
  const isForReading = useIsForReading();
  const isRead = useProject(
    ({ plan }) => row !== undefined && isOnlyRead(plan, row.entity, row.id),
  );
  return isForReading || isRead ? null : children;
}
