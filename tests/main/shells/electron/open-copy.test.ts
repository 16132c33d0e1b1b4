import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  clearOpenedCopies,
  openCopy,
  openedFolderIn,
} from '../../../../src-main/shells/electron/open-copy.ts';
import * as electron from './stand-in.ts';

vi.mock('electron', () => import('./stand-in.ts'));

const bytes = Buffer.from('PK');

async function openedFolder(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'planverk-opened-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  return openedFolderIn(home);
}

test('each copy lies in a folder of its own, can only be read, and is gone at the next start', async () => {
  const folder = await openedFolder();
  await openCopy({ fileName: 'Plan.docx', bytes }, folder);
  await openCopy({ fileName: 'Plan.docx', bytes }, folder);
  const [[first = ''] = [], [second = ''] = []] = electron.shell.openPath.mock.calls;
  expect(dirname(first)).not.toBe(dirname(second));
  expect(await readFile(second, 'utf8')).toBe('PK');
  expect((await stat(second)).mode & 0o222).toBe(0);
  await clearOpenedCopies(folder);
  await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  await clearOpenedCopies(folder);
});

test('where no program takes the file, that is said', async () => {
  electron.shell.openPath.mockResolvedValueOnce('No application');
  await expect(
    openCopy({ fileName: 'Plan.docx', bytes }, await openedFolder()),
  ).rejects.toMatchObject({
    code: 'no-program-for-file',
    values: { fileName: 'Plan.docx', problem: 'No application' },
  });
});

test.each(['Plan.exe', 'Plan.docm', 'Plan.docx.lnk', 'Plan', 'Plan.planverk'])(
  'nothing but a Word document is opened: %s',
  async (fileName) => {
    const opened = electron.shell.openPath.mock.calls.length;
    await expect(openCopy({ fileName, bytes }, await openedFolder())).rejects.toThrow();
    expect(electron.shell.openPath.mock.calls).toHaveLength(opened);
  },
);
