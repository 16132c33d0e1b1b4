import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readProjectJson, type WholeProject } from './exchange/project-json.ts';

const files = {
  sample: 'sample/kvalitetskommune.json',
  'template-nb': 'template/prosjektplan.json',
  'template-nn': 'template/prosjektplan.nn.json',
} as const;

/** The projects that ship with the program. */
export type StartingProject = keyof typeof files;

const resources = new URL('../resources/', import.meta.url);

/** Reads a project that ships with the program. `folder` is where the shell keeps the resources. */
export async function readStartingProject(
  name: StartingProject,
  folder: string = fileURLToPath(resources),
): Promise<WholeProject> {
  const path = `${folder}/${files[name]}`;
  return readProjectJson(JSON.parse(await readFile(path, 'utf8')), path);
}
