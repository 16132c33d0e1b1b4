import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyChanges } from '../../src-domain/apply.ts';
import { updateOf } from '../../src-domain/change.ts';
import { merge } from '../../src-domain/merge.ts';
import type { Plan } from '../../src-domain/plan.ts';
import {
  ProjectFile,
  readProjectFile,
  type Surroundings,
} from '../../src-main/store/project-file.ts';
import { madePlan } from '../fixtures/made-plan.ts';
import { benchSurroundings } from './bench-surroundings.ts';
import { inTurn, report } from './paired.ts';

const measures = 5000;
const changes = 500;
const rounds = 9;
const merging = `Planverk, ${changes} changes on each side, 50 of them to the same fields`;

/** Uniting two copies of a plan of 5,000 measures, against reading the two files that they come in. */
export async function benchMerge(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'planverk-bench-merge-'));
  try {
    const surroundings = benchSurroundings(folder);
    const base = madePlan({ measures });
    const paths = { mine: join(folder, 'mine.planverk'), theirs: join(folder, 'theirs.planverk') };
    const mine = await made(paths.mine, written(base, 'mitt', 0), surroundings);
    const theirs = await made(paths.theirs, written(base, 'ditt', changes - 50), surroundings);
    report(
      `Merge two plans of ${measures} measures`,
      await inTurn(
        [
          {
            name: 'reading both files, in processes of their own',
            run: async () => {
              await readProjectFile(paths.mine, surroundings);
              await readProjectFile(paths.theirs, surroundings);
            },
          },
          { name: merging, run: () => merge(base, mine, theirs) },
        ],
        rounds,
      ),
      [{ name: merging, milliseconds: 500 }],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The plan after so many of its measures were written in, from one of them on. */
function written(plan: Plan, text: string, from: number): Plan {
  const rows = plan.rows.measure.slice(from, from + changes);
  const applied = applyChanges(
    plan,
    rows.map((row) => updateOf('measure', row, { text: `${row.text}, ${text}` })),
  );
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems[0]));
  return applied.plan;
}

/** The plan as it comes out of a file that holds it: with no row in common with another one's memory. */
async function made(path: string, plan: Plan, surroundings: Surroundings): Promise<Plan> {
  const file = await ProjectFile.create(path, plan, surroundings);
  await file.close();
  return readProjectFile(path, surroundings);
}
