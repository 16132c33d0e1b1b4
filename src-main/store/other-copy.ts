import Database from 'better-sqlite3';
import type { Plan } from '../../src-domain/plan.ts';
import { type EntryMark, type LogEntry, listCounters, listEntryMarks, readEntry } from './log.ts';
import { findFirst, listAll, query } from './queries.ts';
import { readRows } from './rows.ts';
import { worldError } from './world-error.ts';

/** A received database beside a working copy's. Our own program has written it. */
export interface OtherCopy {
  readonly isSameProject: boolean;
  /** How much was done here that didn't go into it. */
  readonly lackingCount: number;
  /** What was done here and not there, and there and not here, each in the order in which it was done. */
  readonly lacking: () => readonly LogEntry[];
  readonly added: () => readonly LogEntry[];
  /** Whether it tells what went into it. */
  readonly isRelated: boolean;
  readonly plan: () => Plan;
  /** The contents that are there and not here, one after another. */
  readonly addedContents: () => Iterable<Uint8Array>;
}

/** Does something with a received database beside a working copy's. */
export function withOtherCopy<Result>(
  own: Database.Database,
  path: string,
  work: (other: OtherCopy) => Result,
): Result {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true });
    return work(readOtherCopy(own, database));
  } catch (error) {
    throw worldError(error, path);
  } finally {
    database?.close();
  }
}

function readOtherCopy(own: Database.Database, other: Database.Database): OtherCopy {
  const lacking = marksLackingIn(own, other);
  const known = new Set(listEntryMarks(own).map(({ id }) => id));
  const added = containedMarks(other).filter(({ id }) => !known.has(id));
  const [ownProject, otherProject] = [own, other].map(projectIdIn);
  return {
    isSameProject: ownProject !== undefined && ownProject === otherProject,
    lackingCount: lacking.length,
    lacking: () => lacking.map(({ id }) => readEntry(own, id)),
    added: () => added.map(({ id }) => readEntry(other, id)),
    isRelated: !lacking.some(({ kind }) => kind === 'created'),
    plan: () => readRows(other),
    *addedContents() {
      const ownHashes = new Set(hashesIn(own));
      for (const hash of hashesIn(other).filter((each) => !ownHashes.has(each))) {
        const content = query.selectFrom('content').select('bytes').where('hash', '=', hash);
        const found = findFirst(other, content);
        if (found) yield found.bytes;
      }
    },
  };
}

/** How much was done in one database, by whomever, that didn't go into another. */
export const countLacking = (database: Database.Database, other: Database.Database): number =>
  marksLackingIn(database, other).length;

/** The entries of one database that didn't go into another. */
function marksLackingIn(
  database: Database.Database,
  other: Database.Database,
): readonly EntryMark[] {
  const contained = new Set(containedMarks(other).map(({ id }) => id));
  return listEntryMarks(database).filter(({ id }) => !contained.has(id));
}

/**
 * The entries that went into a database: its log and its counters both say so. One that was saved from a damaged file
 * can have more log than rows, and of two machines that count on with the same copy each has entries of its own.
 */
function containedMarks(database: Database.Database): readonly EntryMark[] {
  const numbers = new Map(listCounters(database).map(({ copyId, number }) => [copyId, number]));
  return listEntryMarks(database).filter(
    ({ copyId, number }) => number <= (numbers.get(copyId) ?? 0),
  );
}

const projectIdIn = (database: Database.Database) =>
  findFirst(database, query.selectFrom('meta').select('project_id'))?.project_id;

const hashesIn = (database: Database.Database): readonly string[] =>
  listAll(database, query.selectFrom('content').select('hash')).map(({ hash }) => hash);
