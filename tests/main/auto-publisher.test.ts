import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { updateOf } from '../../src-domain/change.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { AutoPublisher } from '../../src-main/auto-publisher.ts';
import { reportBugsTo } from '../../src-main/failure-of.ts';
import { ProjectFile } from '../../src-main/store/project-file.ts';
import type { Publishing } from '../../src-preload/contract.ts';
import { personIn, temporaryFolder } from '../fixtures/person.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';

const plan = planFrom({ project: [{ id: idOf(1), name: '0' }] });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function bytesOfOtherProject(): Promise<Uint8Array> {
  const folder = await temporaryFolder();
  const file = await ProjectFile.create(join(folder, 'annet.planverk'), plan, personIn(folder));
  await file.close();
  return readFile(file.path);
}

/** A project file that lies in a folder of its own, with what its publisher tells. */
async function start() {
  const home = await temporaryFolder();
  const folder = join(await temporaryFolder(), 'felles');
  const surroundings = personIn(home);
  await mkdir(folder);
  const file = await ProjectFile.create(join(folder, 'plan.planverk'), plan, surroundings);
  const told: Publishing[] = [];
  let wake = () => {};
  const publisher = new AutoPublisher(file, () => {
    told.push(publisher.publishing);
    wake();
  });
  onTestFinished(async () => {
    publisher.close();
    await file.close({ publish: false });
  });
  /** What was told when publishing ended the next time, well or badly. */
  const ended = async (): Promise<Publishing> => {
    while (true) {
      const last = told.at(-1);
      if (last && last.state !== 'under-way') {
        told.length = 0;
        return last;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const change = () => {
    const name = String(Number(projectOf(file.plan).name) + 1);
    file.apply({ label: name, changes: [updateOf('project', projectOf(file.plan), { name })] });
    publisher.soon();
  };
  return { folder, file, publisher, told, ended, change };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

test('a pause in the work puts what was done into the file', async () => {
  const { file, ended, change, told } = await start();
  change();
  await seconds(1.9);
  expect(told).toEqual([]);
  change();
  await seconds(1.9);
  expect(told).toEqual([]);
  await seconds(0.2);
  expect(told).toEqual([{ state: 'under-way' }]);
  expect(await ended()).toEqual({ state: 'idle' });
  expect(file.status.unpublishedCount).toBe(0);
});

test('somebody who never pauses is not waited for longer than twenty seconds', async () => {
  const { ended, change, told } = await start();
  for (let passed = 0; passed < 20; passed += 1) {
    expect(told).toEqual([]);
    change();
    await seconds(1);
  }
  expect(await ended()).toEqual({ state: 'idle' });
});

test('what was left unpublished is published when the project is opened again', async () => {
  const { file, publisher, change } = await start();
  change();
  publisher.close();
  const idle = new Promise<void>((resolve) => {
    const again = new AutoPublisher(file, () => again.publishing.state === 'idle' && resolve());
    onTestFinished(() => again.close());
  });
  await seconds(2.1);
  await idle;
  expect(file.status.unpublishedCount).toBe(0);
});

test('a file that is out of reach is told, and tried again ever more seldom until it is back', async () => {
  const { folder, file, ended, change, told } = await start();
  await rename(folder, `${folder}-borte`);
  change();
  await seconds(2.1);
  expect(await ended()).toMatchObject({ state: 'failed', failure: { code: 'target-gone' } });
  for (const wait of [10, 20, 40, 80, 120, 120]) {
    await seconds(wait - 0.5);
    expect(told).toEqual([]);
    await seconds(1);
    expect(await ended()).toMatchObject({ state: 'failed' });
  }
  await rename(`${folder}-borte`, folder);
  await seconds(120);
  expect(await ended()).toEqual({ state: 'idle' });
  expect(file.status.unpublishedCount).toBe(0);
});

test('another project in the file’s place waits for the user, and their next change tries again', async () => {
  const { file, ended, change, told } = await start();
  const theirs = await bytesOfOtherProject();
  await writeFile(file.path, theirs);
  change();
  await seconds(2.1);
  expect(await ended()).toMatchObject({ state: 'failed', failure: { code: 'other-project' } });
  await seconds(3600);
  expect(told).toEqual([]);
  change();
  await seconds(2.1);
  expect(await ended()).toMatchObject({ state: 'failed' });
  expect(await readFile(file.path)).toEqual(theirs);
});

test('publishing at once is told, and thrown where it fails', async () => {
  const { folder, publisher, ended, change } = await start();
  change();
  await publisher.now();
  expect(await ended()).toEqual({ state: 'idle' });
  await rename(folder, `${folder}-borte`);
  change();
  await expect(publisher.now()).rejects.toMatchObject({ code: 'target-gone' });
  expect(await ended()).toMatchObject({ state: 'failed' });
});

test('after it is closed nothing is published or told', async () => {
  const { file, publisher, change, told } = await start();
  change();
  publisher.close();
  change();
  await seconds(3600);
  expect([told, file.status.unpublishedCount]).toEqual([[], 2]);
});

test('a bug is reported once: by the clock’s own attempt here, by whoever asks for one there', async () => {
  const bugs: unknown[] = [];
  reportBugsTo((bug) => bugs.push(bug));
  onTestFinished(() => reportBugsTo((bug) => void process.stderr.write(`${inspect(bug)}\n`)));
  const { publisher, file, change, ended } = await start();
  const bug = new Error('a bug');
  vi.spyOn(file, 'publish').mockRejectedValue(bug);
  await expect(publisher.now()).rejects.toBe(bug);
  expect(bugs).toEqual([]);
  await ended();
  change();
  await seconds(2);
  expect(await ended()).toMatchObject({ state: 'failed', failure: { code: 'unexpected' } });
  await vi.waitFor(() => expect(bugs).toEqual([bug]));
});
