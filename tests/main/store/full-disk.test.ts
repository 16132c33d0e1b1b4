import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { ProjectFile, readProjectFile } from '../../../src-main/store/project-file.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { numbersFrom } from '../../fixtures/numbers-from.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';

const plan = madePlan({ measures: 40 });
const canMount = process.platform === 'linux' && process.getuid?.() === 0;
const why = canMount ? '' : ' (skipped: needs root on Linux to mount a small disk)';
const runs = 25;

const run = (command: string, ...words: readonly string[]) => spawnSync(command, words).status;

/** A disk of four megabytes that is gone when the test is over. */
async function smallDisk(): Promise<string> {
  const disk = join(await temporaryFolder(), 'disk');
  await mkdir(disk);
  expect(run('mount', '-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk)).toBe(0);
  onTestFinished(() => {
    run('umount', disk);
  });
  return disk;
}

/** Fills a disk until so much is left, rounded to its blocks. Returns how to empty it again. */
async function fill(disk: string, left: number): Promise<() => Promise<void>> {
  const { bavail, bsize } = await statfs(disk);
  const path = join(disk, 'filler');
  const file = await open(path, 'w');
  await file.write(Buffer.alloc(Math.max(0, bavail * bsize - left), 1));
  await file.close();
  return () => rm(path);
}

const renameTo = (file: ProjectFile, name: string) =>
  file.apply({ label: name, changes: [updateOf('project', projectOf(file.plan), { name })] });

test.skipIf(!canMount)(
  `In ${runs} runs where the disk with the working copy fills up, what was acknowledged stays and work goes on${why}`,
  async () => {
    const disk = await smallDisk();
    const folder = await temporaryFolder();
    const next = numbersFrom(1);
    const failed = { apply: 0, publish: 0, open: 0 };
    for (let run = 0; run < runs; run += 1) {
      const person = { ...personIn(folder), home: join(disk, `home-${run}`) };
      const path = join(folder, `${run}.planverk`);
      let file = await ProjectFile.create(path, plan, person);
      let before = await readFile(path);
      const empty = await fill(disk, Math.floor(next() * 600_000));
      let name = projectOf(plan).name;
      let doing: keyof typeof failed = 'apply';
      try {
        for (let change = 1; change < 200; change += 1) {
          doing = 'apply';
          const longer = `${change} ${'x'.repeat(Math.floor(next() * 20_000))}`;
          renameTo(file, longer);
          name = longer;
          const then = next();
          if (then < 0.2) {
            doing = 'publish';
            await file.publish();
            before = await readFile(path);
          } else if (then < 0.4) {
            await file.close({ publish: false });
            doing = 'open';
            file = await ProjectFile.open(path, person);
          }
        }
      } catch (error) {
        failed[doing] += 1;
        expect(error).toMatchObject({ code: 'disk-full' });
      }
      if (doing === 'open') file = await openWhenEmptied(path, person, empty);
      else {
        expect(projectOf(file.plan).name).toBe(name);
        expect(await readFile(path)).toEqual(before);
        await empty();
      }
      expect(projectOf(file.plan).name).toBe(name);
      renameTo(file, 'Videre');
      await file.close();
      expect(projectOf(await readProjectFile(path, person)).name).toBe('Videre');
      await rm(person.home, { recursive: true });
    }
    expect(failed.apply + failed.publish + failed.open).toBe(runs);
  },
  120_000,
);

async function openWhenEmptied(
  path: string,
  person: Parameters<typeof ProjectFile.open>[1],
  empty: () => Promise<void>,
): Promise<ProjectFile> {
  await empty();
  return ProjectFile.open(path, person);
}

test.skipIf(!canMount)(
  `In ${runs} runs where the disk with the project file is full, the file stays whole and no scrap is left${why}`,
  async () => {
    const disk = await smallDisk();
    const folder = await temporaryFolder();
    const person = personIn(folder);
    const next = numbersFrom(2);
    for (let run = 0; run < runs; run += 1) {
      const path = join(disk, `${run}.planverk`);
      const file = await ProjectFile.create(path, plan, person);
      const before = await readFile(path);
      const empty = await fill(disk, Math.floor(next() * before.length));
      renameTo(file, 'Nytt');
      await expect(file.publish()).rejects.toMatchObject({ code: 'disk-full', values: { path } });
      expect(await readFile(path)).toEqual(before);
      expect((await readdir(disk)).toSorted()).toEqual([`${run}.planverk`, 'filler'].toSorted());
      const copy = join(disk, 'kopi.planverk');
      await expect(file.saveCopy(copy)).rejects.toMatchObject({ code: 'disk-full' });
      const fresh = join(disk, 'ny.planverk');
      await expect(ProjectFile.create(fresh, plan, person)).rejects.toMatchObject({
        code: 'disk-full',
      });
      expect([copy, fresh].filter((made) => existsSync(made))).toEqual([]);
      await empty();
      await file.close();
      expect(projectOf(await readProjectFile(path, person)).name).toBe('Nytt');
      await rm(path);
    }
  },
  120_000,
);

test.skipIf(!canMount)(
  `A received file that finds no room is told apart, and leaves nothing behind${why}`,
  async () => {
    const disk = await smallDisk();
    const folder = await temporaryFolder();
    const path = join(folder, 'plan.planverk');
    await (await ProjectFile.create(path, plan, personIn(folder))).close();
    const person = { ...personIn(folder), home: join(disk, 'home') };
    const empty = await fill(disk, 100_000);
    await expect(ProjectFile.open(path, person)).rejects.toMatchObject({ code: 'disk-full' });
    await empty();
    const file = await ProjectFile.open(path, person);
    expect(file.plan).toEqual(plan);
    await file.close();
  },
);
