import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import Database from 'better-sqlite3';
import { contentNames } from '../../../src-domain/content-names.ts';
import { type EntityName, entityNames } from '../../../src-domain/entities/registry.ts';
import { type Plan, rowsOf } from '../../../src-domain/plan.ts';
import type { RepairReport } from '../../../src-domain/repair/repair-report.ts';
import { withHistory } from '../../../src-domain/repair/rows-from-log.ts';
import { soundPlan } from '../../../src-domain/repair/sound-plan.ts';
import type { RowPlace } from '../../../src-domain/row-changes/removal.ts';
import { PlanverkError } from '../../planverk-error.ts';
import { checksumOf } from '../checksum.ts';
import { putContent } from '../contents.ts';
import { buildImage } from '../image.ts';
import { insertCounter, insertEntry } from '../log.ts';
import { makeDatabase } from '../new-database.ts';
import { query, run } from '../queries.ts';
import { copyAsItIs } from '../received-copy.ts';
import { fileFormat } from '../schema.ts';
import { worldError } from '../world-error.ts';
import { type Remains, readRemains } from './remains.ts';

/** Which file is to be saved from, and where what is saved goes. */
export interface RepairOrder {
  readonly path: string;
  /** An empty folder for the file's copy. The file itself is only read. */
  readonly aside: string;
  readonly maximumInBytes: number;
  /** A file in the same folder that isn't there yet. */
  readonly into: string;
  /** The project's id where the file's own can't be read, and that of its row. */
  readonly newId: string;
}

/** The isolated task 'repair-file'. Throws PlanverkError: 'nothing-to-save', and why the file isn't looked into. */
export async function repairFile(input: unknown): Promise<RepairReport> {
  const { path, aside, maximumInBytes, into, newId } = input as RepairOrder;
  try {
    const copy = await copyAsItIs(path, aside, maximumInBytes);
    const remains = readRemains(await readFile(copy));
    const fileVersion = remains.meta?.fileFormat ?? fileFormat;
    if (fileVersion > fileFormat) {
      const versions = { fileVersion, programVersion: fileFormat };
      throw new PlanverkError('made-by-newer-version', { path, ...versions });
    }
    const changes = remains.log.flatMap((entry) => entry.changes);
    const { rows, restored, unlike } = withHistory(remains.rows, changes);
    const name = basename(path, extname(path));
    const sound = soundPlan(rows, { id: newId, name });
    if (!sound) throw new PlanverkError('nothing-to-save', { path });
    const { plan, ...without } = sound;
    const isWhole = await write(remains, plan, { aside, into, newId });
    const lostContents = listLostContents(plan, remains);
    const standing = restored.filter(({ entity, id }) =>
      rowsOf(plan, entity).some((row) => row.id === id),
    );
    return {
      isWhole,
      savedRows: countRows(plan),
      savedEntryCount: remains.log.length,
      savedContentCount: remains.contents.size,
      restored: standing,
      ...without,
      unlike,
      lostContents,
      lostEntryCount: countLostEntries(remains),
      unreadCount: remains.brokenCount,
    };
  } catch (error) {
    throw worldError(error, path);
  }
}

/** Writes what was saved as a project file, and gives whether it is all that there was. */
async function write(
  { meta, log, counters, contents }: Remains,
  plan: Plan,
  { aside, into, newId }: Pick<RepairOrder, 'aside' | 'into' | 'newId'>,
): Promise<boolean> {
  const working = join(aside, 'saved.sqlite');
  makeDatabase(working, meta?.projectId ?? newId, plan, (database) => {
    for (const entry of log) insertEntry(database, entry);
    for (const { copyId, number } of counters) insertCounter(database, copyId, number);
    for (const bytes of contents.values()) putContent(database, bytes);
  });
  const database = new Database(working, { fileMustExist: true });
  try {
    const isWhole = meta?.checksum === checksumOf(database, plan);
    // A file that lacks something must never be taken for one that holds all that a working copy has.
    if (!isWhole) run(database, query.deleteFrom('copy_counter'));
    await buildImage(database, plan, into);
    return isWhole;
  } finally {
    database.close();
  }
}

const countRows = (plan: Plan): RepairReport['savedRows'] =>
  Object.fromEntries(
    entityNames
      .map((entity) => [entity, rowsOf(plan, entity).length] as const)
      .filter(([, count]) => count > 0),
  );

const withContent = ['version', 'attachment', 'letterhead', 'issuedDocument'] as const;

function listLostContents(plan: Plan, { contents }: Remains): readonly RowPlace[] {
  const lost = new Set(
    [...contentNames(plan)].filter(([name]) => !contents.has(name)).map(([, row]) => row.id),
  );
  return withContent.flatMap((entity: EntityName) =>
    rowsOf(plan, entity)
      .filter(({ id }) => lost.has(id))
      .map(({ id }) => ({ entity, id })),
  );
}

function countLostEntries({ log, counters }: Remains): number {
  const found = Map.groupBy(log, ({ copyId }) => copyId);
  return counters.reduce(
    (sum, { copyId, number }) => sum + Math.max(0, number - (found.get(copyId)?.length ?? 0)),
    0,
  );
}
