import Database from 'better-sqlite3';
import { findNumber, listCounters } from './log.ts';
import { findFirst, query } from './queries.ts';
import type { WorkingCopy } from './working-copy.ts';

/** How a received database stands to a working copy. */
export interface Containment {
  readonly isSameProject: boolean;
  /** Changes, whoever made them, that went into the working copy and not into the other. */
  readonly lackingCount: number;
}

/** Holds a received database's counters against those of a working copy. */
export function compareWith(copy: WorkingCopy, path: string): Containment {
  const theirs = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const meta = findFirst(theirs, query.selectFrom('meta').select('project_id'));
    const lacking = listCounters(copy.database).map(({ copyId, number }) =>
      Math.max(0, number - findNumber(theirs, copyId)),
    );
    return {
      isSameProject: meta?.project_id === copy.projectId,
      lackingCount: lacking.reduce((sum, count) => sum + count, 0),
    };
  } finally {
    theirs.close();
  }
}
