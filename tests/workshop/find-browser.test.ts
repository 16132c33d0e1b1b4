import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../src-main/shells/browser/find-browser.mjs';
import { folderWith, makeRunnable } from './workshop-folder.ts';

async function machineWith(...programs: readonly string[]): Promise<string> {
  const folder = await folderWith(Object.fromEntries(programs.map((path) => [path, ''])));
  for (const path of programs) await makeRunnable(join(folder, path));
  return folder;
}

describe('a browser is found', () => {
  test.each([
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ])('on PATH: %s', async (name) => {
    const folder = await machineWith(name);
    expect(findBrowser('linux', { PATH: `/nowhere:${folder}` })).toBe(join(folder, name));
  });

  test.each([
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ])('among the programs of Windows: %s', async (program) => {
    const folder = await machineWith(program);
    for (const variable of ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']) {
      expect(findBrowser('win32', { [variable]: folder })).toBe(join(folder, program));
    }
  });

  test('among a user’s own applications on macOS', async () => {
    const program = 'Applications/Chromium.app/Contents/MacOS/Chromium';
    const folder = await machineWith(program);
    expect(findBrowser('darwin', { HOME: folder })).toBe(join(folder, program));
  });

  test('where PLANVERK_BROWSER says that it is', () => {
    expect(findBrowser('linux', { PLANVERK_BROWSER: '/opt/mine' })).toBe('/opt/mine');
  });

  test('nowhere, where a file of that name can’t be run', async () => {
    const folder = await folderWith({ 'Google/Chrome/Application/chrome.exe': '' });
    expect(findBrowser('win32', { PROGRAMFILES: folder })).toBeUndefined();
  });
});
