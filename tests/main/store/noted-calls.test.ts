import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteCall, readCalls } from '../../../src-main/store/noted-calls.ts';
import { temporaryFolder } from '../../fixtures/person.ts';
import { idOf } from '../../fixtures/small-plan.ts';

const calls = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ token: `t${index}`, entryId: idOf(index) }));

test('calls are read as they were noted, whatever a page called them', async () => {
  const copy = join(await temporaryFolder(), 'copy.sqlite');
  expect(readCalls(copy)).toEqual([]);
  const noted = ['', 'a\nb', '"\\', '\ud800', 'ø'].map((token, index) => ({
    token,
    entryId: idOf(index),
  }));
  for (const call of noted) noteCall(copy, call);
  expect(readCalls(copy)).toEqual(noted);
});

test('a line that was cut off tells of no call', async () => {
  const copy = join(await temporaryFolder(), 'copy.sqlite');
  for (const call of calls(2)) noteCall(copy, call);
  await appendFile(`${copy}-calls`, '["');
  expect(readCalls(copy)).toEqual(calls(2));
});

test('the latest thousand are kept, and nothing beside them', async () => {
  const folder = await temporaryFolder();
  const copy = join(folder, 'copy.sqlite');
  const noted = calls(1003);
  for (const call of noted) noteCall(copy, call);
  expect(readCalls(copy)).toEqual(noted.slice(3));
  expect((await readFile(`${copy}-calls`, 'utf8')).trimEnd().split('\n')).toHaveLength(1000);
  expect(await readdir(folder)).toEqual(['copy.sqlite-calls']);
});
