import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteName } from '../../../src-main/sharing/presence-note.ts';
import { WhoElse } from '../../../src-main/sharing/who-else.ts';
import { temporaryFolder } from '../../fixtures/person.ts';

const since = '2026-11-23T10:00:00.000Z';
const idOf = (digit: string) => digit.repeat(32);

/** A shared folder, and people who have a file in it open. */
async function sharedFolder() {
  const folder = await temporaryFolder();
  let at = 0;
  const comes = (who: string, digit: string, file = 'plan.planverk') => {
    const me = { id: idOf(digit), since, who: () => who };
    const board = new WhoElse(join(folder, file), me, () => at);
    return { look: async () => board.look(await readdir(folder)), leave: () => board.leave() };
  };
  const noteOf = (digit: string) => join(folder, noteName(idOf(digit)));
  return {
    folder,
    comes,
    noteOf,
    passes: (seconds: number) => {
      at += 1000 * seconds;
    },
    /** As if a note had been written so many seconds later than it was. */
    setTime: async (digit: string, seconds: number) => {
      const time = Date.now() / 1000 + seconds;
      await utimes(noteOf(digit), time, time);
    },
  };
}

test('two who have one file open see each other, by name and since when, until one of them leaves', async () => {
  const { comes, folder } = await sharedFolder();
  const [kari, ola] = [comes('Kari', 'a'), comes('Ola', 'b')];
  expect(await kari.look()).toEqual([]);
  expect(await ola.look()).toEqual([{ who: 'Kari', since }]);
  expect(await kari.look()).toEqual([{ who: 'Ola', since }]);
  await ola.leave();
  expect(await kari.look()).toEqual([]);
  await kari.leave();
  expect(await readdir(folder)).toEqual([]);
});

test('whoever has another file of the folder open is not told of', async () => {
  const { comes } = await sharedFolder();
  const [kari, ola] = [comes('Kari', 'a'), comes('Ola', 'b', 'budsjett.planverk')];
  await ola.look();
  expect(await kari.look()).toEqual([]);
});

test('a note that nobody has written anew for three minutes is stale by the disk’s own clock', async () => {
  const { comes, setTime, passes } = await sharedFolder();
  const [kari, ola] = [comes('Kari', 'a'), comes('Ola', 'b')];
  await ola.look();
  await setTime('b', -170);
  expect(await kari.look()).toEqual([{ who: 'Ola', since }]);
  passes(20);
  expect(await kari.look()).toEqual([]);
});

test('a note of a machine whose clock is wrong is fresh as long as it is written anew', async () => {
  const { comes, setTime, passes } = await sharedFolder();
  const [kari, ola] = [comes('Kari', 'a'), comes('Ola', 'b')];
  await ola.look();
  await setTime('b', -7200);
  expect(await kari.look()).toEqual([]);
  await setTime('b', -7140);
  expect(await kari.look()).toEqual([{ who: 'Ola', since }]);
  passes(181);
  expect(await kari.look()).toEqual([]);
});

test('a note is written anew each minute, and not between', async () => {
  const { comes, noteOf, passes } = await sharedFolder();
  const kari = comes('Kari', 'a');
  await kari.look();
  await writeFile(noteOf('a'), 'x');
  passes(59);
  await kari.look();
  expect(await readFile(noteOf('a'), 'utf8')).toBe('x');
  passes(1);
  await kari.look();
  const { file, who } = JSON.parse(await readFile(noteOf('a'), 'utf8'));
  expect([file, who]).toEqual(['plan.planverk', 'Kari']);
});

test('notes that say nothing, too much or something else are ignored', async () => {
  const { comes, noteOf, folder } = await sharedFolder();
  const kari = comes('Kari', 'a');
  const note = { planverk: 1, file: 'plan.planverk', who: 'Ola', since };
  await writeFile(noteOf('0'), '');
  await writeFile(noteOf('1'), '{"planverk":1');
  await writeFile(noteOf('2'), JSON.stringify({ ...note, says: 'x'.repeat(10_000) }));
  await writeFile(noteOf('3'), JSON.stringify({ ...note, planverk: 2 }));
  await writeFile(noteOf('4'), JSON.stringify({ ...note, since: 'i går' }));
  await mkdir(noteOf('5'));
  await symlink('/dev/zero', noteOf('6'));
  await writeFile(join(folder, '~planverk-x.open'), JSON.stringify(note));
  expect(await kari.look()).toEqual([]);
  await writeFile(
    noteOf('7'),
    JSON.stringify({ ...note, who: `\u202eO\u0000la\n${'x'.repeat(900)}` }),
  );
  const [told] = await kari.look();
  expect(told?.who).toMatch(/^Ola x{70,80} …$/);
});

test('a note that is being written stays what it was', async () => {
  const { comes, noteOf, setTime } = await sharedFolder();
  const [kari, ola] = [comes('Kari', 'a'), comes('Ola', 'b')];
  await ola.look();
  await kari.look();
  await writeFile(noteOf('b'), '');
  await setTime('b', 1);
  expect(await kari.look()).toEqual([{ who: 'Ola', since }]);
});

test('a link that lies where the note is to be is not followed', async () => {
  const { comes, noteOf, folder } = await sharedFolder();
  await writeFile(join(folder, 'hemmelig.txt'), 'x');
  await symlink(join(folder, 'hemmelig.txt'), noteOf('a'));
  await comes('Kari', 'a').look();
  expect(await readFile(join(folder, 'hemmelig.txt'), 'utf8')).toBe('x');
});

test('where no note can be written nothing goes wrong', async () => {
  const { folder } = await sharedFolder();
  const me = { id: idOf('a'), since, who: () => 'Kari' };
  const kari = new WhoElse(join(folder, 'borte', 'plan.planverk'), me);
  expect(await kari.look([noteName(idOf('b'))])).toEqual([]);
  await kari.leave();
});
