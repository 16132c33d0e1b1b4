import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planFormat } from '../../src-domain/plan.ts';
import { readPlan } from '../../src-domain/plan-json.ts';
import { PlanverkError } from '../../src-main/planverk-error.ts';
import {
  ProjectFile,
  type Surroundings,
  verifyProjectFile,
} from '../../src-main/store/project-file.ts';
import { repairProjectFile } from '../../src-main/store/repair/repair.ts';
import { hostileKinds } from './hostile-kinds.ts';
import { inFolder } from './in-folder.ts';
import type { Tried } from './table.ts';
import { wholeFile } from './whole-file.ts';

const longestInMilliseconds = 5_000;

/**
 * Opens, checks and saves from files that somebody has made to do harm: each is refused or does none. `change` may
 * let the person do isolated work in another way.
 */
export const tortureHostileFiles = (
  names: readonly string[] = Object.keys(hostileKinds),
  change: Partial<Surroundings> = {},
): Promise<readonly Tried[]> =>
  inFolder(async (folder, itself) => {
    const person = { ...itself, ...change };
    const { bytes } = await wholeFile(folder, person);
    const tried = ways.map(({ name }) => ({ name, cases: 0, failures: [] as string[] }));
    for (const name of names) {
      const path = join(folder, 'fiendtlig.planverk');
      await writeFile(path, bytes);
      hostileKinds[name]?.(path);
      for (const [index, way] of ways.entries()) {
        const fault = await faultOf(path, () => way.go(path, folder, person));
        const told = tried[index];
        if (!told) continue;
        told.cases += 1;
        if (fault) told.failures.push(`${name}: ${fault}`);
      }
      for (const left of await readdir(folder)) {
        if (left.startsWith('fiendtlig')) await rm(join(folder, left));
      }
      await rm(join(person.home, 'copies'), { recursive: true, force: true });
    }
    return tried;
  });

interface Way {
  readonly name: string;
  /** Gives what went wrong, where it isn't thrown. */
  readonly go: (path: string, folder: string, person: Surroundings) => Promise<string | null>;
}

const ways: readonly Way[] = [
  {
    name: 'Opened: refused or harmless, within 5 s',
    go: async (path, _, person) => {
      const file = await ProjectFile.open(path, person);
      const read = readPlan({ format: planFormat, rows: file.plan.rows });
      await file.close({ publish: false });
      return read.kind === 'plan' ? null : 'what was opened is no plan';
    },
  },
  {
    name: 'Checked: told or harmless, within 5 s',
    go: async (path, _, person) => {
      await verifyProjectFile(path, person);
      return null;
    },
  },
  {
    name: 'Saved from: refused or a plan that holds, within 5 s',
    go: async (path, folder, person) => {
      const out = join(folder, 'reddet.planverk');
      try {
        const { plan } = await repairProjectFile(path, out, person);
        return readPlan(plan).kind === 'plan' ? null : 'what was saved is no plan';
      } finally {
        await rm(out, { force: true });
      }
    },
  },
];

async function faultOf(path: string, go: () => Promise<string | null>): Promise<string | null> {
  const before = await readFile(path);
  const start = performance.now();
  try {
    const fault = await go();
    if (fault) return fault;
  } catch (error) {
    const isRefusal = error instanceof PlanverkError && error.code !== 'unexpected';
    if (!isRefusal) return String(error);
  }
  const took = performance.now() - start;
  if (took > longestInMilliseconds) return `took ${Math.round(took)} ms`;
  return before.equals(await readFile(path)) ? null : 'the file was changed';
}
