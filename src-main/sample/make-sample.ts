import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { Change } from '../../src-domain/change.ts';
import { entityNames } from '../../src-domain/entities/registry.ts';
import { type Plan, planOf, rowsOf } from '../../src-domain/plan.ts';
import { readStartingPlan, resourcesFolder } from '../starting-plans.ts';
import { ProjectFile, type Surroundings } from '../store/project-file.ts';
import { readSampleHistory, type SampleStep } from './sample-history.ts';

/**
 * Makes the file of the sample project: the plan of 2007, and then what was done with it, step by step, when it
 * was done and by whom. The file is there when all of it is in it. Throws 'already-exists'.
 */
export async function makeSample(
  path: string,
  surroundings: Surroundings,
  resources: string = resourcesFolder,
): Promise<void> {
  const plan = await readStartingPlan('sample', resources);
  const steps = await readSampleHistory(resources);
  const [first] = steps;
  if (!first) throw new Error('The sample has no history');
  const home = await mkdtemp(join(tmpdir(), 'planverk-sample-'));
  try {
    let now = first;
    const then: Surroundings = {
      ...surroundings,
      home,
      now: () => new Date(now.at),
      newId: () => uuidv7({ msecs: Date.parse(now.at) }),
      get who() {
        return now.who;
      },
    };
    const began = withoutRows(plan, new Set(steps.flatMap(broughtBy)));
    const file = await ProjectFile.create(join(home, basename(path)), began, then);
    try {
      for (const step of steps) {
        now = step;
        take(file, step, plan);
      }
      await file.saveCopy(path);
    } finally {
      await file.close({ publish: false });
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

const broughtBy = (step: SampleStep): readonly string[] => ('brings' in step ? step.brings : []);

function withoutRows({ rows }: Plan, ids: ReadonlySet<string>): Plan {
  const left = entityNames.map((entity) => [entity, rows[entity].filter(({ id }) => !ids.has(id))]);
  return planOf(Object.fromEntries(left));
}

function take(file: ProjectFile, step: SampleStep, whole: Plan): void {
  if ('freeze' in step) {
    file.freeze(step.freeze, step.label);
  } else if ('submit' in step) {
    file.submit(step.submit, step.label);
  } else {
    const changes = [
      ...insertions(whole, new Set(step.brings)),
      ...withVersions(step.changes, file.plan),
    ];
    file.apply({ label: step.label, changes });
  }
}

const insertions = (plan: Plan, ids: ReadonlySet<string>): readonly Change[] =>
  entityNames.flatMap((entity) =>
    rowsOf(plan, entity)
      .filter(({ id }) => ids.has(id))
      .map((row): Change => ({ kind: 'insert', entity, row })),
  );

/** The changes with the ids of the versions that they name. */
function withVersions(changes: readonly Change[], { rows }: Plan): readonly Change[] {
  const ids = new Map(rows.version.map(({ id, label }) => [label, id]));
  return changes.map((change) => {
    if (change.kind !== 'insert' || !('versionId' in change.row)) return change;
    const label = String(change.row['versionId']);
    return { ...change, row: { ...change.row, versionId: ids.get(label) ?? label } };
  });
}
