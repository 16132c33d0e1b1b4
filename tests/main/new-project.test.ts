import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { updateOf } from '../../src-domain/change.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { findFreePath, newPlan, openSample } from '../../src-main/new-project.ts';
import { Office } from '../../src-main/office.ts';
import { writeWholeFile } from '../../src-main/whole-file.ts';
import { personIn, temporaryFolder } from '../fixtures/person.ts';

test.each([
  ['template-nb', 'nb'],
  ['template-nn', 'nn'],
] as const)(
  'a project from %s has its name and language, and its sections',
  async (from, language) => {
    const plan = await newPlan({ from, name: 'Ny skole' });
    expect(projectOf(plan)).toMatchObject({ name: 'Ny skole', language });
    expect(plan.rows.textSection.length).toBeGreaterThan(3);
  },
);

test('a new file takes no other file’s place', async () => {
  const folder = await temporaryFolder();
  for (const fileName of ['Ny skole.planverk', 'Ny skole (2).planverk', 'Ny skole (3).planverk']) {
    const path = findFreePath(folder, 'Ny skole');
    expect(basename(path)).toBe(fileName);
    await writeWholeFile(path, '');
  }
  expect(basename(findFreePath(folder, '///'))).toBe('Prosjekt.planverk');
});

test('the sample is made once, and is the user’s own from then on', async () => {
  const folder = await temporaryFolder();
  const library = join(folder, 'Prosjekter');
  const office = await Office.start(personIn(folder));
  onTestFinished(() => office.closeAll());
  const [project, second] = await Promise.all([
    openSample(office, library),
    openSample(office, library),
  ]);
  const desk = office.desk(project);
  const changes = [updateOf('project', projectOf(desk.read().plan), { client: 'Kari' })];
  desk.apply({ label: 'Ny oppdragsgiver', changes }, 't');
  await office.close(project);
  const again = await openSample(office, library);
  expect([second, again]).toEqual([project, project]);
  expect(projectOf(office.desk(again).read().plan).client).toBe('Kari');
  const files = (await readdir(library)).filter((name) => name.endsWith('.planverk'));
  expect(files).toHaveLength(1);
});
