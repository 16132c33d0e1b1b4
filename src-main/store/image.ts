import { open, rm } from 'node:fs/promises';
import Database from 'better-sqlite3';
import type { Plan } from '../../src-domain/plan.ts';
import { checksumOf } from './checksum.ts';
import { query, run } from './queries.ts';

/** What an image is called in its working copy's folder until it has its place. */
export const imageName = 'image.planverk';

/** Makes a compacted copy of a working copy, with its checksum in it, and sees that it is on the disk. */
export async function buildImage(
  working: Database.Database,
  plan: Plan,
  path: string,
): Promise<void> {
  try {
    const checksum = checksumOf(working, plan);
    working.prepare('VACUUM INTO ?').run(path);
    const image = new Database(path, { fileMustExist: true });
    try {
      image.pragma('journal_mode = OFF');
      image.pragma('synchronous = OFF');
      run(image, query.updateTable('meta').set({ checksum }));
    } finally {
      image.close();
    }
    const file = await open(path, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
