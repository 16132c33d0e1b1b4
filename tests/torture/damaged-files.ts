import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import type { FailureCode } from '../../src-domain/failure.ts';
import { PlanverkError } from '../../src-main/planverk-error.ts';
import { readReceivedFile } from '../../src-main/store/received-file.ts';
import { repairFile } from '../../src-main/store/repair/repair-file.ts';
import { madeId } from '../fixtures/made-plan.ts';
import { numbersFrom } from '../fixtures/numbers-from.ts';
import { type Damage, damages } from './damages.ts';
import { inFolder } from './in-folder.ts';
import type { Tried } from './table.ts';
import { wholeFile } from './whole-file.ts';

const longestInMilliseconds = 2_000;

/** A damaged file is refused with one of these, or read as it was before. */
const refusals: readonly FailureCode[] = [
  'file-empty',
  'not-a-project-file',
  'made-by-newer-version',
  'damaged',
  'checksum-differs',
];

/** Damages a project file in every way and reads it; each fifth is saved from too. A case can be had again by its number. */
export const tortureDamagedFiles = (cases: number): Promise<readonly Tried[]> =>
  inFolder(async (folder, person) => {
    const { path, bytes: sound } = await wholeFile(folder, person);
    const whole: Whole = { bytes: sound, holds: holdingsOf(path) };
    const names = Object.keys(damages) as Damage[];
    const read = names.map((damage) => ({ name: `Read: ${damage}`, cases: 0, failures: [''] }));
    for (const each of read) each.failures.pop();
    const saved = { name: 'Saved from', cases: 0, failures: [] as string[] };
    for (let number = 0; number < cases; number += 1) {
      const kind = number % names.length;
      const bytes = damaged(whole.bytes, names[kind] as Damage, number);
      const tried = read[kind];
      if (!tried) continue;
      tried.cases += 1;
      const fault = await faultOf(folder, bytes, (order) => readFault(order, whole));
      if (fault) tried.failures.push(`case ${number}: ${fault}`);
      if (number % 5 !== 0) continue;
      saved.cases += 1;
      const unsaved = await faultOf(folder, bytes, (order) => repairFault(order, whole));
      if (unsaved) saved.failures.push(`case ${number}: ${unsaved}`);
    }
    return [...read, saved];
  });

interface Whole {
  readonly bytes: Buffer;
  readonly holds: unknown;
}

interface Order {
  readonly path: string;
  /** An empty folder. */
  readonly aside: string;
}

function damaged(bytes: Buffer, damage: Damage, seed: number): Buffer {
  const next = numbersFrom(seed);
  return damages[damage](bytes, (limit) => Math.floor(next() * limit));
}

/** All that a project file holds. */
function holdingsOf(path: string): unknown {
  const database = new Database(path, { readonly: true });
  try {
    const tables = database
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1",
      )
      .all()
      .filter(({ name }) => name !== 'meta');
    return tables.map(({ name }) => database.prepare(`SELECT * FROM "${name}" ORDER BY 1`).all());
  } finally {
    database.close();
  }
}

/** What went wrong with one file that can't be a refusal: null where nothing did. */
async function faultOf(
  folder: string,
  bytes: Buffer,
  find: (order: Order) => Promise<string | null>,
): Promise<string | null> {
  const path = join(folder, 'skadet.planverk');
  const aside = join(folder, 'aside');
  await mkdir(aside);
  await writeFile(path, bytes);
  const start = performance.now();
  try {
    const fault = await find({ path, aside });
    if (fault) return fault;
  } catch (error) {
    const isRefusal = error instanceof PlanverkError && refusals.includes(error.code);
    if (!isRefusal) return String(error);
  } finally {
    await rm(aside, { recursive: true });
  }
  const took = performance.now() - start;
  if (took > longestInMilliseconds) return `took ${Math.round(took)} ms`;
  return hashOf(await readFile(path)) === hashOf(bytes) ? null : 'the file was changed';
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function readFault({ path, aside }: Order, whole: Whole): Promise<string | null> {
  const into = join(aside, 'into.sqlite');
  const limits = { maximumInBytes: 1e9, isWorkingCopy: false };
  await readReceivedFile({ kind: 'database', path, aside, into, ...limits });
  return isDeepStrictEqual(holdingsOf(into), whole.holds) ? null : 'other data were read';
}

async function repairFault({ path, aside }: Order, whole: Whole): Promise<string | null> {
  const into = join(aside, 'saved.planverk');
  const newId = madeId(15, 0);
  const { isWhole } = await repairFile({ path, aside, maximumInBytes: 1e9, into, newId }).catch(
    (error) => {
      if (error instanceof PlanverkError && error.code === 'nothing-to-save') {
        return { isWhole: false };
      }
      throw error;
    },
  );
  if (isWhole && !isDeepStrictEqual(holdingsOf(into), whole.holds)) return 'is not whole';
  return null;
}
