import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KnownProjects, projectNameOf } from '../../src-main/known-projects.ts';
import { temporaryFolder } from '../fixtures/person.ts';

const openedAt = '2026-11-21T12:00:00.000Z';
const known = (name: string) => ({
  path: `/prosjekter/${name}.planverk`,
  name,
  openedAt,
  wholeProjectId: null,
});
const namesIn = async (projects: KnownProjects) => (await projects.list()).map(({ name }) => name);

test('the project that was opened last stands first, and each stands there once', async () => {
  const projects = new KnownProjects(await temporaryFolder());
  for (const name of ['a', 'b', 'c', 'a']) await projects.remember(known(name));
  expect(await namesIn(projects)).toEqual(['a', 'c', 'b']);
});

test('what is remembered and forgotten at once is all done, in order', async () => {
  const home = await temporaryFolder();
  const projects = new KnownProjects(home);
  await Promise.all([
    ...['a', 'b', 'c'].map((name) => projects.remember(known(name))),
    projects.forget(projectNameOf(known('b').path)),
    projects.rename(projectNameOf(known('a').path), 'A'),
  ]);
  expect(await namesIn(projects)).toEqual(['c', 'A']);
  expect(await namesIn(new KnownProjects(home))).toEqual(['c', 'A']);
});

test('fifty are kept', async () => {
  const projects = new KnownProjects(await temporaryFolder());
  for (let count = 1; count <= 52; count += 1) await projects.remember(known(String(count)));
  const names = await namesIn(projects);
  expect([names.length, names[0], names.at(-1)]).toEqual([50, '52', '3']);
});

test('a project is found by its name among projects, which does not tell where it lies', async () => {
  const projects = new KnownProjects(await temporaryFolder());
  await projects.remember(known('a'));
  const project = projectNameOf(known('a').path);
  expect(project).toMatch(/^[0-9a-f]{16}$/);
  expect(await projects.find(project)).toEqual(known('a'));
  expect(await projects.find('0123456789abcdef')).toBeUndefined();
});

test('a list that can not be read is an empty one', async () => {
  const home = await temporaryFolder();
  await writeFile(join(home, 'known-projects.json'), '[{"path": 1');
  const projects = new KnownProjects(home);
  expect(await projects.list()).toEqual([]);
  await projects.remember(known('a'));
  expect(await namesIn(projects)).toEqual(['a']);
});

test('two programs that remember at once lose none of what the other remembered', async () => {
  const home = await temporaryFolder();
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const [one, other] = [new KnownProjects(home), new KnownProjects(home)];
  await Promise.all(
    names.map((name, index) => (index % 2 === 0 ? one : other).remember(known(name))),
  );
  expect((await namesIn(one)).toSorted()).toEqual(names);
});
