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
    return {
      isSameProject: meta?.project_id === copy.projectId,
      lackingCount: countLacking(copy.database, theirs),
    };
  } finally {
    theirs.close();
  }
}

/** How many changes, whoever made them, went into one database and not into another. */
export const countLacking = (database: Database.Database, other: Database.Database): number =>
  listCounters(database).reduce(
    (sum, { copyId, number }) => sum + Math.max(0, number - findNumber(other, copyId)),
    0,
  );
