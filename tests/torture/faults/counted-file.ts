import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../../../src-domain/plan.ts';
import { ProjectFile, type Surroundings } from '../../../src-main/store/project-file.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { planFrom } from '../../fixtures/small-plan.ts';
import type { KindOfWork } from './kinds-of-work.ts';
import { handedOutId } from './numbers-in-plan.ts';

export const pathIn = (folder: string): string => join(folder, 'plan.planverk');

/** The last milestone is that of the sub-project that is handed out. */
const countedPlan = (): Plan => {
  const { rows } = madePlan({ measures: 60 });
  const [first, last] = rows.milestone;
  if (!first || !last) throw new Error('The plan has no milestones');
  return planFrom({
    ...rows,
    subproject: [{ id: handedOutId, letter: 'A', name: 'Lokaler' }],
    milestone: [first, { ...last, subprojectId: handedOutId }],
  });
};

/** Makes a project file that counts can be kept in. */
export const createCounted = (path: string, person: Surroundings): Promise<ProjectFile> =>
  ProjectFile.create(path, countedPlan(), person);

/** The same, closed again. */
export async function countedFile(folder: string, person: Surroundings): Promise<string> {
  const path = pathIn(folder);
  await (await createCounted(path, person)).close();
  return path;
}

interface Order {
  readonly path: string;
  readonly person: Surroundings;
  /** The same order of kinds for the same number. */
  readonly seed: number;
  readonly kinds: readonly KindOfWork[];
  /** Without one the process works until it is killed. */
  readonly steps?: number;
}

/** The words after Node's own name that start a process which counts in a project file. */
export const workerWords = ({ path, person, seed, kinds, steps = Infinity }: Order) => [
  fileURLToPath(new URL('./worker.ts', import.meta.url)),
  path,
  person.home,
  String(seed),
  kinds.join(),
  String(steps),
];
