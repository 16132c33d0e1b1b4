import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readStartingPlan } from '../starting-plans.ts';
import { ProjectFile, type Surroundings } from '../store/project-file.ts';

/** Where the user's own copy of the sample lies. */
export const samplePathIn = ({ home }: Pick<Surroundings, 'home'>): string =>
  join(home, 'Eksempel – Kvalitetskommuneprogrammet.planverk');

/**
 * Opens the project that the user named. Without a name it opens the user's own copy of the sample,
 * which is made in the program's folder the first time.
 */
export async function openProject(
  path: string | undefined,
  surroundings: Surroundings,
  resources?: string,
): Promise<ProjectFile> {
  const sample = samplePathIn(surroundings);
  if (path !== undefined || existsSync(sample)) {
    return await ProjectFile.open(path ?? sample, surroundings);
  }
  await mkdir(surroundings.home, { recursive: true });
  return ProjectFile.create(sample, await readStartingPlan('sample', resources), surroundings);
}
