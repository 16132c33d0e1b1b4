import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findReasonToBuild } from '../../build/workshop/sources.mjs';
import { folderWith, setWritten } from './workshop-folder.ts';

const sources = [
  'src-domain/a.ts',
  'src-main/b.ts',
  'src-preload/c.ts',
  'src-renderer/d.tsx',
  'electron.vite.config.ts',
  'package-lock.json',
];
const built = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

async function projectWith(files: readonly string[]): Promise<string> {
  const root = await folderWith(Object.fromEntries(files.map((path) => [path, 'x'])));
  for (const path of files) await setWritten(join(root, path), sources.includes(path) ? 1 : 2);
  return root;
}

describe('the program is built', () => {
  test.each(built)('where %s is missing', async (missing) => {
    const root = await projectWith([...sources, ...built.filter((path) => path !== missing)]);
    expect(findReasonToBuild(root)).toBe('it has not been built yet');
  });

  test.each(sources)('where %s is newer', async (changed) => {
    const root = await projectWith([...sources, ...built]);
    await setWritten(join(root, changed), 3);
    expect(findReasonToBuild(root)).toContain(`${changed} has changed`);
  });

  test('only then', async () => {
    expect(findReasonToBuild(await projectWith([...sources, ...built]))).toBeUndefined();
  });
});
