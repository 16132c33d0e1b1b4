import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { PlanverkError } from '../planverk-error.ts';
import { fromSystemError } from '../system-errors.ts';

/**
 * Turns what the operating system or SQLite said about a file, or JSON in it that isn't any, into the
 * program's own failure. What is none of these is a bug, and comes back as it is.
 */
export function worldError(error: unknown, path: string): unknown {
  if (error instanceof Database.SqliteError) return fromSqlite(error, path);
  if (error instanceof SyntaxError) {
    return new PlanverkError('damaged', { path, detail: 'JSON' }, error);
  }
  const isSystemError = error instanceof Error && 'syscall' in error;
  return isSystemError ? fromSystemError(error, path) : error;
}

/** Does something with a file; what goes wrong in the world is thrown as the program's own failure. */
export async function inWorld<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw worldError(error, path);
  }
}

function fromSqlite(error: InstanceType<typeof Database.SqliteError>, path: string): unknown {
  const [, kind] = error.code.split('_');
  switch (kind) {
    case 'FULL':
      return new PlanverkError('disk-full', { path }, error);
    case 'CORRUPT':
    case 'NOTADB':
      return new PlanverkError('damaged', { path, detail: error.code }, error);
    case 'CANTOPEN':
    case 'IOERR':
    case 'READONLY':
    case 'PERM':
      return (
        reasonInFolder(dirname(path), path) ?? new PlanverkError('disk-fault', { path }, error)
      );
    default:
      return error;
  }
}

/** SQLite doesn't tell what the system's reason was, so the system is asked again. */
function reasonInFolder(folder: string, path: string): PlanverkError | null {
  const probe = join(folder, `probe-${process.pid}.tmp`);
  try {
    const file = openSync(probe, 'w');
    try {
      writeSync(file, Buffer.alloc(65_536, 1));
      fsyncSync(file);
    } finally {
      closeSync(file);
      rmSync(probe, { force: true });
    }
    if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
    return null;
  } catch (error) {
    return fromSystemError(error, path);
  }
}
