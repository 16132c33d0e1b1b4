import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import {
  fetchElectron,
  findElectron,
  findObstacle,
} from '../../build/workshop/electron-binary.mjs';
import { folderWith } from './workshop-folder.ts';

describe('Electron’s binary', () => {
  test('is found where its package has put it, and only if it is still there', async () => {
    const there = await folderWith({
      'node_modules/electron/path.txt': 'electron',
      'node_modules/electron/dist/electron': '',
    });
    const gone = await folderWith({ 'node_modules/electron/path.txt': 'electron' });
    expect(findElectron(there)).toBe(join(there, 'node_modules/electron/dist/electron'));
    expect(findElectron(gone)).toBeUndefined();
    expect(findElectron(await folderWith({}))).toBeUndefined();
  });

  test('is not waited for where its source can’t be reached', async () => {
    vi.stubEnv('ELECTRON_MIRROR', 'http://127.0.0.1:1/');
    expect(await fetchElectron(await folderWith({}), process.execPath)).toBeUndefined();
    vi.unstubAllEnvs();
  });

  test.each([
    ['linux', {}, 'there is no screen here'],
    ['darwin', {}, undefined],
    ['win32', {}, undefined],
  ] as const)('can be used on %s with %j: %s', (platform, environment, obstacle) => {
    expect(findObstacle(platform, environment)).toBe(obstacle);
  });
});
