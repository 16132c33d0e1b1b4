import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askDisk, FilePresence } from '../../src-main/file-presence.ts';
import { temporaryFolder } from '../fixtures/person.ts';

/** A disk that answers when it is told to. */
function disk() {
  const asked: string[] = [];
  const answers = new Map<string, PromiseWithResolvers<boolean>>();
  let toldCount = 0;
  const presence = new FilePresence(
    (path) => {
      asked.push(path);
      const answer = Promise.withResolvers<boolean>();
      answers.set(path, answer);
      return answer.promise;
    },
    () => {
      toldCount += 1;
    },
  );
  return {
    presence,
    asked,
    told: () => toldCount,
    answer: (path: string, isThere: boolean) => answers.get(path)?.resolve(isThere),
    fail: (path: string) => answers.get(path)?.reject(new Error('EIO')),
    /** What is answered when the moment for it is over. */
    look: async (...paths: string[]) => {
      const looked = presence.look(paths);
      await vi.advanceTimersByTimeAsync(100);
      return [...(await looked).values()];
    },
  };
}

describe('a disk that answers late', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is not waited for: what it answers is told when it does, once for all', async () => {
    const { look, answer, told } = disk();
    expect(await look('/n/a', '/n/b', '/m/c')).toEqual(['looking', 'looking', 'looking']);
    answer('/n/a', true);
    await vi.advanceTimersByTimeAsync(0);
    answer('/n/b', false);
    answer('/m/c', true);
    await vi.advanceTimersByTimeAsync(100);
    expect(told()).toBe(1);
    expect(await look('/n/a', '/n/b', '/m/c')).toEqual(['there', 'missing', 'there']);
  });

  test('is out of reach after four seconds, with all that lies in the folder, until it answers', async () => {
    const { look, answer, told, asked } = disk();
    await look('/n/a', '/n/b');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(told()).toBe(1);
    expect(await look('/n/a', '/n/b')).toEqual(['out-of-reach', 'out-of-reach']);
    expect(asked).toEqual(['/n/a']);
    answer('/n/a', true);
    await vi.advanceTimersByTimeAsync(100);
    expect(told()).toBe(2);
  });

  test('holds one look in a folder and two in all, whoever asks again', async () => {
    const { look, asked, answer } = disk();
    for (let time = 0; time < 3; time += 1) await look('/a/1', '/a/2', '/b/1', '/c/1');
    expect(asked).toEqual(['/a/1', '/b/1']);
    answer('/b/1', true);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toEqual(['/a/1', '/b/1', '/c/1']);
  });

  test('comes after those that answer, the next time', async () => {
    const { look, asked, answer } = disk();
    await look('/dead/1', '/dead/2', '/here/1');
    await vi.advanceTimersByTimeAsync(4_000);
    for (const path of ['/here/1', '/dead/1', '/dead/2']) {
      answer(path, true);
      await vi.advanceTimersByTimeAsync(0);
    }
    asked.length = 0;
    const again = look('/dead/1', '/here/1');
    expect(asked).toEqual(['/dead/1', '/here/1']);
    await again;
  });

  test('that can not tell leaves the file out of reach, and not missing', async () => {
    const { look, fail } = disk();
    await look('/n/a');
    fail('/n/a');
    expect(await look('/n/a')).toEqual(['out-of-reach']);
  });
});

test('a disk that answers is heard at once, and what nobody has been answered is no news', async () => {
  let toldCount = 0;
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a'), '');
  await mkdir(join(folder, 'b'));
  const paths = ['a', 'b', 'c', 'a/d'].map((name) => join(folder, name));
  const presence = new FilePresence(askDisk, () => {
    toldCount += 1;
  });
  await expect
    .poll(async () => [...(await presence.look(paths)).values()])
    .toEqual(['there', 'there', 'missing', 'missing']);
  expect(toldCount).toBe(0);
});
