import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { changeSchema } from '../../src-domain/change.ts';
import { entryKinds } from '../../src-domain/entry-kind.ts';
import { id } from '../../src-domain/fields.ts';
import { type Plan, planFormat } from '../../src-domain/plan.ts';
import { readPlan } from '../../src-domain/plan-json.ts';
import { PlanverkError } from '../planverk-error.ts';
import { type CopyCounter, type LogEntry, listCounters, listEntriesAsDone } from './log.ts';
import { listAll, query } from './queries.ts';
import { readRows } from './rows.ts';
import { fileFormat } from './schema.ts';

const metaSchema = z.tuple([z.object({ project_id: id(), file_format: z.literal(fileFormat) })]);

const countersSchema = z.array(z.strictObject({ copyId: id(), number: z.int().min(1) }));

/** An entry of the log, with its changes read. */
export const entrySchema = z.strictObject({
  id: id(),
  copyId: id(),
  number: z.int().min(1),
  at: z.iso.datetime(),
  who: z.string(),
  label: z.string(),
  kind: z.enum(entryKinds),
  undoes: id().nullable(),
  changes: z.array(changeSchema),
});

const logSchema = z.array(entrySchema);

/** What a received database holds beside its contents' bytes, after every rule for it was held. */
export interface ReceivedProject {
  readonly projectId: string;
  readonly plan: Plan;
  /** In the order in which it came to be there. */
  readonly log: readonly LogEntry[];
  readonly counters: readonly CopyCounter[];
}

/** Reads what a received database holds. Throws 'damaged' where a row breaks a rule. */
export function readReceivedProject(database: Database, path: string): ReceivedProject {
  const faulty = (detail: string, cause?: unknown) =>
    new PlanverkError('damaged', { path, detail }, cause);
  try {
    const [meta] = metaSchema.parse(listAll(database, query.selectFrom('meta').selectAll()));
    const read = readPlan({ format: planFormat, rows: readRows(database).rows });
    if (read.kind === 'faulty') throw faulty(`rows: ${JSON.stringify(read.problems[0])}`);
    if (read.kind !== 'plan') throw faulty(`rows: ${JSON.stringify(read)}`);
    return {
      projectId: meta.project_id,
      plan: read.plan,
      log: logSchema.parse(listEntriesAsDone(database)) as readonly LogEntry[],
      counters: countersSchema.parse(listCounters(database)),
    };
  } catch (error) {
    if (error instanceof z.ZodError) {
      const [issue] = error.issues;
      throw faulty(`rows: ${issue?.path.join('.')} ${issue?.message}`, error);
    }
    throw error;
  }
}

/** Goes through the stored contents one by one. Throws 'damaged' where the bytes aren't the hash's. */
export function* contentsIn(
  database: Database,
  path: string,
): Generator<{ readonly name: string; readonly bytes: Uint8Array }> {
  const contents = database
    .prepare<[], { name: unknown; size: unknown; bytes: unknown }>(
      'SELECT hash AS name, size_in_bytes AS size, bytes FROM content',
    )
    .iterate();
  for (const { name, size, bytes } of contents) {
    const isWhole =
      bytes instanceof Uint8Array &&
      size === bytes.byteLength &&
      name === hash('sha256', bytes, 'hex');
    if (!isWhole) throw new PlanverkError('damaged', { path, detail: `content ${name}` });
    yield { name: String(name), bytes };
  }
}
