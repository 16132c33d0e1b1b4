import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';

/** Folders that can't be listed the next time, by how their paths begin. */
const unreadable = vi.hoisted(() => new Set<string>());

vi.mock('node:fs/promises', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs/promises')>();
  const readdir = async (path: string, ...options: never[]) => {
    const start = [...unreadable].find((each) => path.startsWith(each));
    if (start === undefined) return fs.readdir(path, ...options);
    unreadable.delete(start);
    throw Object.assign(new Error('EIO: i/o error, scandir'), { code: 'EIO', syscall: 'scandir' });
  };
  return { ...fs, readdir };
});

const plan = madePlan({ measures: 3 });

test('a disk that fails to list the folder of a working copy is told as that, and the next start is as ever', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'plan.planverk');
  await (await ProjectFile.create(path, plan, personIn(folder))).close();
  const another = personIn(await temporaryFolder());
  unreadable.add(join(another.home, 'copies'));
  await expect(ProjectFile.open(path, another)).rejects.toMatchObject({ code: 'disk-fault' });
  expect(unreadable.size).toBe(0);
  const file = await ProjectFile.open(path, another);
  expect(file.plan.rows.measure).toHaveLength(3);
  await file.close();
});
