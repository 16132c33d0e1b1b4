import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  clearOpenedCopies,
  openAttachment,
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

test('an attachment is opened as a copy where its name says what it holds', async () => {
  const pdf = Buffer.from('%PDF-1.7');
  await openAttachment({ fileName: 'Kart.pdf', bytes: pdf }, await openedFolder());
  const [path = ''] = electron.shell.openPath.mock.calls.at(-1) ?? [];
  expect(await readFile(path, 'utf8')).toBe('%PDF-1.7');
});

test.each([
  ['Kart.pdf', 'MZ\0'],
  ['Kart.pdf', '#!/bin/sh'],
  ['Kart.exe', '%PDF-1.7'],
  ['Kart', '%PDF-1.7'],
  ['Side.html', '<script>'],
])('an attachment is not opened: %s that holds %s', async (fileName, holds) => {
  const opened = electron.shell.openPath.mock.calls.length;
  await expect(
    openAttachment({ fileName, bytes: Buffer.from(holds) }, await openedFolder()),
  ).rejects.toMatchObject({ code: 'attachment-not-opened', values: { path: fileName } });
  expect(electron.shell.openPath.mock.calls).toHaveLength(opened);
});
