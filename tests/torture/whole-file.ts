import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { updateOf } from '../../src-domain/change.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { ProjectFile, type Surroundings } from '../../src-main/store/project-file.ts';
import { madePlan } from '../fixtures/made-plan.ts';

/** A published file with a history, a version, an attachment, and a text that takes several pages. */
export async function wholeFile(folder: string, person: Surroundings) {
  const path = join(folder, 'hel.planverk');
  const file = await ProjectFile.create(path, madePlan({ measures: 60 }), person);
  const client = 'Rådmannen i Nordvik. '.repeat(600);
  file.apply({ label: 'Klient', changes: [updateOf('project', projectOf(file.plan), { client })] });
  file.freeze({ subprojectId: null, label: 'V1', note: '' }, 'Frosset');
  file.putContent(Buffer.alloc(20_000, 'Vedlegg'));
  await file.close();
  return { path, bytes: await readFile(path) };
}
