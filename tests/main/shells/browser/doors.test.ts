import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Door,
  findDoor,
  keepDoor,
  listDoors,
  newDoor,
} from '../../../../src-main/shells/browser/doors.ts';
import { programVersion } from '../../../../src-main/shells/program-version.ts';
import { temporaryFolder } from '../../../fixtures/person.ts';

const doorAt = (port: number, minute = 0): Door => ({
  ...newDoor(),
  port,
  project: null,
  version: programVersion,
  usedAt: new Date(Date.UTC(2026, 10, 22, 12, minute)).toISOString(),
});

const pathOf = (home: string, port: number) => join(home, 'doors', `${port}.json`);

test('a door is kept as it is, and nothing else is left of writing it', async () => {
  const home = await temporaryFolder();
  const door = doorAt(4711);
  await keepDoor(home, door);
  expect(await findDoor(home, 4711)).toEqual(door);
  expect(await readdir(join(home, 'doors'))).toEqual(['4711.json']);
});

test('no two doors are alike', () => {
  const [one, other] = [newDoor(), newDoor()];
  expect(one.basePath).not.toBe(other.basePath);
  expect(one.wayBackKey).not.toBe(other.wayBackKey);
});

test('doors are listed by when they were used, and the oldest are forgotten', async () => {
  const home = await temporaryFolder();
  for (let minute = 0; minute < 25; minute += 1)
    await keepDoor(home, doorAt(5000 + minute, minute));
  const ports = (await listDoors(home)).map(({ port }) => port);
  expect(ports).toEqual(Array.from({ length: 20 }, (_, at) => 5024 - at));
});

test('doors that are kept at the same moment are all kept', async () => {
  const home = await temporaryFolder();
  const doors = Array.from({ length: 10 }, (_, at) => doorAt(6000 + at));
  await Promise.all(doors.map((door) => keepDoor(home, door)));
  expect(new Set(await listDoors(home))).toEqual(new Set(doors));
});

describe.skipIf(process.platform === 'win32')('other users of the machine', () => {
  test('can’t read a door, whatever was there before it', async () => {
    const home = await temporaryFolder();
    await keepDoor(home, doorAt(4711));
    await chmod(pathOf(home, 4711), 0o666);
    await keepDoor(home, doorAt(4711));
    const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
    expect(await modeOf(pathOf(home, 4711))).toBe(0o600);
    expect(await modeOf(join(home, 'doors'))).toBe(0o700);
  });

  test('may have read a door that they could read, so it isn’t used again', async () => {
    const home = await temporaryFolder();
    await keepDoor(home, doorAt(4711));
    await chmod(pathOf(home, 4711), 0o640);
    expect(await findDoor(home, 4711)).toBeUndefined();
  });

  test('can’t lead to a door elsewhere', async () => {
    const home = await temporaryFolder();
    await keepDoor(home, doorAt(4711));
    await rename(pathOf(home, 4711), join(home, 'elsewhere.json'));
    await symlink(join(home, 'elsewhere.json'), pathOf(home, 4711));
    expect(await findDoor(home, 4711)).toBeUndefined();
  });
});

describe('a door isn’t trusted', () => {
  const faults: Readonly<Record<string, (text: string) => string>> = {
    'that is empty': () => '',
    'that was cut off': (text) => text.slice(0, -20),
    'that isn’t JSON': () => 'port 4711',
    'with a key that is too short': (text) => text.replace(/(?<="wayBackKey": ")../, ''),
    'with a path that is too short': (text) => text.replace(/(?<="basePath": "\/)../, ''),
    'with a path that is more than one': (text) => text.replace(/(?<="basePath": "\/)./, '/'),
    'of another port': (text) => text.replace('4711', '4712'),
    'of another version': (text) => text.replace(`"${programVersion}"`, '"0.0.1"'),
    'with more in it': (text) => text.replace('{', '{"cookie": "x",'),
    'that is far too long': (text) => `${' '.repeat(10_000)}${text}`,
  };

  test.each(Object.entries(faults))('%s', async (_fault, spoil) => {
    const home = await temporaryFolder();
    await keepDoor(home, doorAt(4711));
    const path = pathOf(home, 4711);
    await writeFile(path, spoil(await readFile(path, 'utf8')));
    expect([await findDoor(home, 4711), await listDoors(home)]).toEqual([undefined, []]);
    const next = doorAt(4711, 1);
    await keepDoor(home, next);
    expect(await findDoor(home, 4711)).toEqual(next);
  });

  test('that is a folder or has the name of something else', async () => {
    const home = await temporaryFolder();
    await mkdir(pathOf(home, 4711), { recursive: true });
    await writeFile(join(home, 'doors', 'notes.json'), '{}', { mode: 0o600 });
    expect(await listDoors(home)).toEqual([]);
  });
});
