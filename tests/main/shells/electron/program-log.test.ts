import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { logBug, openLog, startDetail } from '../../../../src-main/shells/electron/program-log.ts';

async function logFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-log-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('the log says when, what, and a detail that nobody’s name is in', async () => {
  const log = openLog(await logFolder());
  log.write('started', startDetail(process));
  const bug = Object.assign(new Error('Kari %s Nordmann'), { stack: '', code: 'EIO' });
  expect(logBug(log, bug)).toBe('Error EIO');
  const text = await readFile(log.path, 'utf8');
  const moment = String.raw`\d{4}-\d\d-\d\dT[\d:.]+Z`;
  expect(text.replaceAll('\r', '')).toMatch(
    new RegExp(`^${moment} started Planverk .*Node \\d.*\n${moment} bug Error EIO\n$`),
  );
});

test('the log and the one before it are about 1 MB each, and there are no more', async () => {
  const folder = await logFolder();
  const log = openLog(folder);
  for (let line = 0; line < 30; line += 1) log.write('bug', 'x'.repeat(128 * 1024));
  expect((await readdir(folder)).toSorted()).toEqual(['planverk.log', 'planverk.old.log']);
  for (const name of await readdir(folder)) {
    expect((await stat(join(folder, name))).size).toBeLessThan(1.3 * 1024 * 1024);
  }
});
