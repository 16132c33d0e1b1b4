import { chmod, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder with these files in it, gone when the test is over. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-workshop-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

export const makeRunnable = (path: string): Promise<void> => chmod(path, 0o755);

/** Sets when a file was last written, in minutes from the year 2026. */
export const setWritten = (path: string, minute: number): Promise<void> => {
  const moment = new Date(Date.UTC(2026, 0, 1, 0, minute));
  return utimes(path, moment, moment);
};
