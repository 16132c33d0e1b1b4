import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOwnNode, findReasonToInstall, installWords } from '../../build/workshop/packages.mjs';
import { folderWith } from './workshop-folder.ts';

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: true }>>;

const lockOf = (packages: Packages) => JSON.stringify({ packages });

/** A project whose lock file wants some packages, with others installed. */
const projectWith = (wanted: Packages, installed: Packages, present = Object.keys(installed)) =>
  folderWith({
    'package-lock.json': lockOf({ '': { version: '1.0.0' }, ...wanted }),
    'node_modules/.package-lock.json': lockOf(installed),
    ...Object.fromEntries(present.map((path) => [`${path}/package.json`, '{}'])),
  });

const zod = { 'node_modules/zod': { version: '4.6.7' } };
const forMac = { 'node_modules/fsevents': { version: '2.0.0', optional: true } } as const;

describe('the npm packages are installed', () => {
  test('where none are', async () => {
    const root = await folderWith({ 'package-lock.json': lockOf(zod) });
    expect(findReasonToInstall(root)).toBe('they are not here yet');
    expect(installWords(root, 'win32')).toEqual(['ci', '--include=dev', '--loglevel=error']);
  });

  test.each<[string, Packages, Packages]>([
    ['one is missing', zod, {}],
    ['one has another version', zod, { 'node_modules/zod': { version: '4.6.6' } }],
    [
      'an optional one has another version',
      forMac,
      { 'node_modules/fsevents': { version: '1.0.0' } },
    ],
  ])('again where %s', async (_case, wanted, installed) => {
    const root = await projectWith(wanted, installed);
    expect(findReasonToInstall(root)).toMatch(/^node_modules\/\w+ is not what package-lock.json/);
  });

  test('again where the folder of one is gone', async () => {
    const root = await projectWith(zod, zod, []);
    expect(findReasonToInstall(root)).toMatch(/zod/);
  });

  test('not again where all are there, whatever is left out for other systems', async () => {
    const root = await projectWith({ ...zod, ...forMac }, zod);
    expect(findReasonToInstall(root)).toBeUndefined();
  });

  test('exactly as locked, and on Windows without deleting the program that runs', async () => {
    const root = await projectWith(zod, {});
    expect(installWords(root, 'linux')).toEqual(['ci', '--include=dev', '--loglevel=error']);
    expect(installWords(root, 'win32')).toEqual([
      'install',
      '--no-save',
      '--include=dev',
      '--loglevel=error',
    ]);
  });
});

test.each([
  ['linux', 'node_modules/node/bin/node'],
  ['win32', 'node_modules/node/bin/node.exe'],
] as const)(
  'the Node that came with the packages runs the program, on %s',
  async (platform, path) => {
    const root = await folderWith({ [path]: '' });
    expect(findOwnNode(root, platform)).toBe(join(root, path));
    expect(findOwnNode(await folderWith({}), platform)).toBe(process.execPath);
  },
);

test('the lock file names what every system needs, or npm ci fails on all of them', async () => {
  const file = new URL('../../package-lock.json', import.meta.url);
  const { packages } = JSON.parse(await readFile(file, 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});
