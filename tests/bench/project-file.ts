import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { updateOf } from '../../src-domain/change.ts';
import { ProjectFile, type Surroundings } from '../../src-main/store/project-file.ts';
import { madePlan } from '../fixtures/made-plan.ts';
import { benchSurroundings } from './bench-surroundings.ts';
import { inTurn, report } from './paired.ts';

const measures = 5000;
const rounds = 9;
const reopened = 'Planverk, a project that this machine has opened before';

/** Opening, changing and publishing a project of 5,000 measures, against better-sqlite3 alone. */
export async function benchProjectFile(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'planverk-bench-'));
  try {
    const surroundings = benchSurroundings(folder);
    const path = join(folder, 'project.planverk');
    const made = await ProjectFile.create(path, madePlan({ measures }), surroundings);
    await made.close();
    const raw = { copy: join(folder, 'raw.sqlite'), target: join(folder, 'raw-target.sqlite') };
    copyFileSync(path, raw.copy);
    await compareWhole(path, raw, surroundings);
    await compareFirstOpening(path, folder, surroundings);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Raw {
  readonly copy: string;
  readonly target: string;
}

async function compareWhole(path: string, raw: Raw, surroundings: Surroundings): Promise<void> {
  let round = 0;
  report(
    `Open, change one row and publish, ${measures} measures`,
    await inTurn(
      [
        {
          name: 'better-sqlite3 alone, the same rows and the same file steps',
          run: () => rawWork(raw, round),
        },
        {
          name: reopened,
          run: async () => {
            round += 1;
            const file = await ProjectFile.open(path, surroundings);
            const [row] = file.plan.rows.measure;
            if (!row) throw new Error('The made plan has no measures');
            file.apply({
              label: 'Text',
              changes: [updateOf('measure', row, { text: `${round}` })],
            });
            await file.publish();
            await file.close();
          },
        },
      ],
      rounds,
    ),
    [{ name: reopened, ratio: 3 }],
  );
}

/** What any program must do for the same: read all, one durable change, a compact image renamed over. */
function rawWork({ copy, target }: Raw, round: number): void {
  const database = new Database(copy);
  database.pragma('journal_mode = TRUNCATE');
  database.pragma('synchronous = FULL');
  readAll(database);
  database
    .transaction(() =>
      database
        .prepare('UPDATE measure SET text = ? WHERE id = (SELECT min(id) FROM measure)')
        .run(`${round}`),
    )
    .immediate();
  const image = `${copy}.image`;
  database.prepare('VACUUM INTO ?').run(image);
  const beside = `${target}.new`;
  copyFileSync(image, beside);
  for (const file of [image, beside]) sync(file);
  renameSync(beside, target);
  rmSync(image);
  database.close();
}

function readAll(database: Database.Database): void {
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all();
  for (const table of tables) database.prepare(`SELECT * FROM "${table}"`).all();
}

function sync(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

async function compareFirstOpening(
  path: string,
  folder: string,
  surroundings: Surroundings,
): Promise<void> {
  let round = 0;
  report(
    `First opening of a file from somebody else, ${measures} measures`,
    await inTurn(
      [
        {
          name: 'better-sqlite3 alone: integrity and foreign keys checked, all rows read',
          run: () => {
            const database = new Database(path, { readonly: true });
            database.pragma('integrity_check');
            database.pragma('foreign_key_check');
            readAll(database);
            database.close();
          },
        },
        {
          name: 'Planverk: in a process of its own, every row validated, a working copy made',
          run: async () => {
            round += 1;
            const stranger = { ...surroundings, home: join(folder, `home-${round}`) };
            const file = await ProjectFile.open(path, stranger);
            await file.close();
          },
        },
      ],
      5,
    ),
  );
}
