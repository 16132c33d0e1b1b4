import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { checkWritable, openWorkingDatabase } from '../../../src-main/store/database.ts';
import { temporaryFolder } from '../../fixtures/person.ts';

test('A database that could be opened for reading only is told from one that can be written', async () => {
  const path = join(await temporaryFolder(), 'plan.sqlite');
  openWorkingDatabase(path, true).close();
  const writable = new Database(path);
  const readable = new Database(path, { readonly: true });
  onTestFinished(() => {
    writable.close();
    readable.close();
  });
  // SQLite grants this to whoever can only read, too.
  readable.exec('BEGIN EXCLUSIVE');
  expect(() => checkWritable(readable)).toThrow(
    expect.objectContaining({ code: 'SQLITE_READONLY' }),
  );
  readable.exec('ROLLBACK');
  writable.exec('BEGIN EXCLUSIVE');
  checkWritable(writable);
  writable.exec('ROLLBACK');
});
