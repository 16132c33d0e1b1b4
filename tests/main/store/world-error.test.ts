import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { worldError } from '../../../src-main/store/world-error.ts';
import { temporaryFolder } from '../../fixtures/person.ts';

const systemError = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });
const sqliteError = (code: string) => new Database.SqliteError('disk I/O error', code);

test.for([
  { error: systemError('EIO'), code: 'disk-fault' },
  { error: sqliteError('SQLITE_IOERR_FSYNC'), code: 'disk-fault' },
  { error: sqliteError('SQLITE_CANTOPEN'), code: 'disk-fault' },
  { error: sqliteError('SQLITE_READONLY'), code: 'disk-fault' },
  { error: sqliteError('SQLITE_FULL'), code: 'disk-full' },
  { error: systemError('ENOSPC'), code: 'disk-full' },
  { error: systemError('EBUSY'), code: 'file-held' },
])('$error.code is told as $code', async ({ error, code }) => {
  const path = join(await temporaryFolder(), 'plan.sqlite');
  expect(worldError(error, path)).toMatchObject({ code, values: { path } });
});

test('Where SQLite can’t open a file in a folder that isn’t there, that is told', async () => {
  const path = join(await temporaryFolder(), 'borte', 'plan.sqlite');
  expect(worldError(sqliteError('SQLITE_CANTOPEN'), path)).toMatchObject({
    code: 'file-not-found',
  });
});
