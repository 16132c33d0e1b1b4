import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { PlanverkError } from '../planverk-error.ts';
import { copyDurably, type FileState, isMissing } from './file-state.ts';
import { applicationId, fileFormat } from './schema.ts';

/** A received file's copy, which nobody else can touch, and what stands at its head. */
export interface ReceivedCopy {
  readonly path: string;
  readonly state: FileState;
  readonly format: number;
}

/**
 * Copies a file aside with the journal beside it, and takes back what the journal says was unfinished.
 * Throws 'file-not-found', 'file-empty', 'too-large', 'not-a-project-file', 'made-by-newer-version', and
 * 'damaged' for one of ours that is cut off or filled with zeros.
 */
export async function copyAside(
  path: string,
  folder: string,
  maximumInBytes: number,
): Promise<ReceivedCopy> {
  const { copy, state } = await copyWhole(path, folder, maximumInBytes);
  const format = await readFormat(copy, path);
  const journalSize = await sizeOf(`${path}-journal`, maximumInBytes);
  if (journalSize) {
    await copyDurably(`${path}-journal`, `${copy}-journal`);
    await checkJournal(`${copy}-journal`, path);
    rollBack(copy);
  }
  await checkSize(copy, path);
  return { path: copy, state, format };
}

/**
 * Copies a file aside that may be damaged in any way; the journal beside it is used where it can be. Throws
 * 'file-not-found', 'file-empty', 'too-large', and 'not-a-project-file' for what is no file.
 */
export async function copyAsItIs(
  path: string,
  folder: string,
  maximumInBytes: number,
): Promise<string> {
  const { copy } = await copyWhole(path, folder, maximumInBytes);
  try {
    if (await sizeOf(`${path}-journal`, maximumInBytes)) {
      await copyDurably(`${path}-journal`, `${copy}-journal`);
      await checkJournal(`${copy}-journal`, path);
      rollBack(copy);
    }
  } catch (error) {
    const isUnusable = error instanceof PlanverkError || error instanceof Database.SqliteError;
    if (!isUnusable) throw error;
  }
  return copy;
}

async function copyWhole(path: string, folder: string, maximumInBytes: number) {
  const size = await sizeOf(path, maximumInBytes);
  if (size === null) throw new PlanverkError('file-not-found', { path });
  if (size === 0) throw new PlanverkError('file-empty', { path });
  const copy = join(folder, 'received.sqlite');
  return { copy, state: await copyDurably(path, copy) };
}

async function sizeOf(path: string, maximumInBytes: number): Promise<number | null> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new PlanverkError('not-a-project-file', { path, detail: 'no file' });
    if (found.size <= maximumInBytes) return found.size;
    throw new PlanverkError('too-large', { path, sizeInBytes: found.size });
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function readBytes(path: string, from: number, length: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const headerLength = 100;
const mark = Buffer.from('SQLite format 3\0', 'latin1');
const placeOfApplicationId = 68;

/** Reads a SQLite database's header (https://sqlite.org/fileformat.html#the_database_header). */
async function readFormat(copy: string, path: string): Promise<number> {
  const header = await readBytes(copy, 0, headerLength);
  if (header.every((byte) => byte === 0)) {
    throw new PlanverkError('damaged', { path, detail: 'zeros' });
  }
  if (!beginsAsOurs(header)) {
    throw new PlanverkError('not-a-project-file', { path, detail: 'header' });
  }
  if (header.length < headerLength) {
    throw new PlanverkError('damaged', { path, detail: 'half copied' });
  }
  const format = header.readUInt32BE(60);
  if (format > fileFormat) {
    const versions = { fileVersion: format, programVersion: fileFormat };
    throw new PlanverkError('made-by-newer-version', { path, ...versions });
  }
  // Ours are never in write-ahead mode, where the newest rows stand in another file.
  if (header[18] !== 1 || header[19] !== 1) {
    throw new PlanverkError('damaged', { path, detail: 'write-ahead log' });
  }
  return format;
}

/** Whether as much as there is of a header is that of a project file. */
function beginsAsOurs(header: Buffer): boolean {
  const begin = header.subarray(0, mark.length);
  if (!begin.equals(mark.subarray(0, begin.length))) return false;
  const isMarked = header.length >= placeOfApplicationId + 4;
  return !isMarked || header.readUInt32BE(placeOfApplicationId) === applicationId;
}

async function checkSize(copy: string, path: string): Promise<void> {
  const header = await readBytes(copy, 0, headerLength);
  const { size } = await stat(copy);
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const expected = pageSize * header.readUInt32BE(28);
  if (size < expected) throw new PlanverkError('damaged', { path, detail: 'half copied' });
  if (size > expected) throw new PlanverkError('damaged', { path, detail: 'length' });
}

const superJournalMark = Buffer.from('d9d505f920a163d7', 'hex');

/** A journal may name another file, which SQLite would then look into and delete. */
async function checkJournal(journal: string, path: string): Promise<void> {
  const { size } = await stat(journal);
  const end = await readBytes(journal, Math.max(0, size - superJournalMark.length), 8);
  if (end.equals(superJournalMark)) {
    throw new PlanverkError('damaged', { path, detail: 'journal names another file' });
  }
}

function rollBack(copy: string): void {
  const database = new Database(copy, { fileMustExist: true });
  try {
    database.pragma('trusted_schema = OFF');
    database.pragma('schema_version');
  } finally {
    database.close();
  }
}
