import type { Database } from 'better-sqlite3';
import type { Failure, FailureCode } from '../../src-domain/failure.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { PlanverkError } from '../planverk-error.ts';
import { putContent } from './contents.ts';
import { openReceivedDatabase } from './database.ts';
import type { FileState } from './file-state.ts';
import { insertEntry, setCounters } from './log.ts';
import { findForm, type Migration, migrateCopy, migrations } from './migrations.ts';
import { makeDatabase } from './new-database.ts';
import {
  checkIntegrity,
  checkReferences,
  type DatabaseCheck,
  databaseChecks,
  makeCheck,
  type Received,
} from './received-checks.ts';
import { copyAside, type ReceivedCopy } from './received-copy.ts';
import { contentsIn, readReceivedProject } from './received-project.ts';
import { fileFormat } from './schema.ts';
import { worldError } from './world-error.ts';

/** What is to be done with a file that anybody may have made. */
export interface ReceiveOrder {
  /** The plan as a value; a new database of our own with all that the file holds; or the checks' results. */
  readonly kind: 'plan' | 'database' | 'verify';
  readonly path: string;
  /** An empty folder for the file's copy. The file itself is only read. */
  readonly aside: string;
  readonly maximumInBytes: number;
  /** Where the new database goes; null for the other kinds. */
  readonly into: string | null;
  /** An older working copy that is brought up to the program's format. */
  readonly isWorkingCopy: boolean;
  readonly checksumMayDiffer?: boolean;
}

/** One thing that was looked at in a file. */
export interface FileCheck {
  readonly check: 'format' | DatabaseCheck | 'rows' | 'contents';
  /** 'not-made': an earlier check has failed that this one builds on. */
  readonly result: 'ok' | 'failed' | 'not-made';
  readonly failure: Failure | null;
}

export type ReceivedFile =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'database'; readonly state: FileState; readonly entryCount: number }
  | { readonly kind: 'verified'; readonly checks: readonly FileCheck[] };

/** The isolated task 'read-received-file'. */
export const readReceivedFile = (input: unknown): Promise<ReceivedFile> =>
  receiveFile(input as ReceiveOrder, migrations);

/** Does what the order says. Throws PlanverkError; a verification only where there is nothing to verify. */
export async function receiveFile(
  order: ReceiveOrder,
  list: readonly Migration[],
): Promise<ReceivedFile> {
  const { path, aside, maximumInBytes } = order;
  try {
    if (order.kind === 'verify') return { kind: 'verified', checks: await verify(order, list) };
    const copy = await copyAside(path, aside, maximumInBytes);
    const received = openCopy(copy, order, list);
    try {
      for (const check of databaseChecks) makeCheck(check, received);
    } finally {
      received.database.close();
    }
    return withToday(copy, order, list, (database) => takeOver(database, copy, order));
  } catch (error) {
    throw receivedError(error, path);
  }
}

/** What went wrong in reading a file, as the program's own failure: values that are nested without end are damage too. */
function receivedError(error: unknown, path: string): unknown {
  const isEndless = error instanceof RangeError;
  return isEndless
    ? new PlanverkError('damaged', { path, detail: 'nesting' }, error)
    : worldError(error, path);
}

function openCopy(
  copy: ReceivedCopy,
  { path, isWorkingCopy, checksumMayDiffer = false }: ReceiveOrder,
  list: readonly Migration[],
): Received {
  const form = findForm(copy.format, list);
  if (!form) throw new PlanverkError('damaged', { path, detail: 'format' });
  const database = openReceivedDatabase(copy.path);
  return { database, path, form, isWorkingCopy, checksumMayDiffer };
}

/** Opens the copy in the form that this program knows. */
function withToday<Result>(
  copy: ReceivedCopy,
  { path }: ReceiveOrder,
  list: readonly Migration[],
  work: (database: Database) => Result,
): Result {
  if (copy.format < fileFormat) migrateCopy(copy.path, copy.format, list);
  const database = openReceivedDatabase(copy.path);
  try {
    if (copy.format < fileFormat) checkMigrated(database, path);
    return work(database);
  } finally {
    database.close();
  }
}

function checkMigrated(database: Database, path: string): void {
  checkIntegrity(database, path);
  checkReferences(database, path);
}

function takeOver(database: Database, { state }: ReceivedCopy, order: ReceiveOrder): ReceivedFile {
  const { path, into } = order;
  const { projectId, plan, log, counters } = readReceivedProject(database, path);
  if (into === null) return { kind: 'plan', plan };
  makeDatabase(into, projectId, plan, (fresh) => {
    for (const entry of log) insertEntry(fresh, entry);
    setCounters(fresh, counters);
    for (const { bytes } of contentsIn(database, path)) putContent(fresh, bytes);
  });
  return { kind: 'database', state, entryCount: log.length };
}

const faults: readonly FailureCode[] = [
  'file-empty',
  'not-a-project-file',
  'made-by-newer-version',
  'damaged',
  'checksum-differs',
];

/** Makes every check that can be made, and tells what came of each. */
async function verify(
  order: ReceiveOrder,
  list: readonly Migration[],
): Promise<readonly FileCheck[]> {
  const { path, aside, maximumInBytes } = order;
  const checks: FileCheck[] = [];
  let isHopeless = false;
  const attempt = async <Result>(
    check: FileCheck['check'],
    work: () => Result | Promise<Result>,
  ): Promise<Result | undefined> => {
    if (isHopeless) {
      checks.push({ check, result: 'not-made', failure: null });
      return undefined;
    }
    try {
      const result = await work();
      checks.push({ check, result: 'ok', failure: null });
      return result;
    } catch (error) {
      const failure = receivedError(error, path);
      if (!(failure instanceof PlanverkError) || !faults.includes(failure.code)) throw failure;
      const { code, values } = failure;
      checks.push({ check, result: 'failed', failure: { code, values } });
      isHopeless ||= check === 'format' || check === 'schema';
      return undefined;
    }
  };

  const opened = await attempt('format', async () => {
    const copy = await copyAside(path, aside, maximumInBytes);
    return { copy, received: openCopy(copy, order, list) };
  });
  for (const check of databaseChecks) {
    await attempt(check, () => opened && makeCheck(check, opened.received));
  }
  opened?.received.database.close();
  const inToday = (work: (database: Database) => void) => () =>
    opened && withToday(opened.copy, order, list, work);
  await attempt(
    'rows',
    inToday((database) => readReceivedProject(database, path)),
  );
  await attempt(
    'contents',
    inToday((database) => Array.from(contentsIn(database, path)).length),
  );
  return checks;
}
