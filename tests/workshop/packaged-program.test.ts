import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findPackaged, readFuses } from '../../build/workshop/packaged-program.mjs';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'planverk-dist-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

test.each([
  ['linux', 'linux-unpacked/planverk'],
  ['linux', 'linux-arm64-unpacked/planverk'],
  ['win32', 'win-unpacked/Planverk.exe'],
  ['darwin', 'mac-arm64/Planverk.app/Contents/MacOS/Planverk'],
] as const)('the packaged program on %s is found: %s', async (platform, program) => {
  const dist = await folder();
  expect(findPackaged(join(dist, 'none'), platform)).toBeUndefined();
  expect(findPackaged(dist, platform)).toBeUndefined();
  const path = join(dist, program);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '');
  expect(findPackaged(dist, platform)).toBe(path);
});

test('fuses are read from the program itself', async () => {
  const program = join(await folder(), 'program');
  // As Electron lays them: a mark, the version, how many there are, and a figure for each.
  await writeFile(
    program,
    `before dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x0801001100 after`,
    'latin1',
  );
  expect(await readFuses(program)).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});
