import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { newWayBackText } from '../../../src-preload/way-back.ts';
import { fromSystemError } from '../../system-errors.ts';
import { writeWholeFile } from '../../whole-file.ts';
import { programVersion } from '../program-version.ts';

const mostKept = 20;
const longestInBytes = 4096;

const doorSchema = z.strictObject({
  port: z.int().min(1).max(65_535),
  /** What the program was started with there; null for the start page. */
  project: z.string().nullable(),
  version: z.string(),
  usedAt: z.iso.datetime(),
  basePath: z.string().regex(/^\/[\w-]{32}\/$/),
  wayBackKey: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * Where the program was found, and what a page that stayed open knows of it. The cookie isn't in here: it
 * dies with the process, and a page earns another by proving that it has the key.
 */
export type Door = Readonly<z.output<typeof doorSchema>>;

export const newDoor = (): Pick<Door, 'basePath' | 'wayBackKey'> => ({
  basePath: `/${randomBytes(24).toString('base64url')}/`,
  wayBackKey: newWayBackText(),
});

/** The doors that this user's programs have had, the latest first. What can't be trusted isn't among them. */
export async function listDoors(home: string): Promise<readonly Door[]> {
  const names = await readdir(folderIn(home)).catch(() => []);
  const ports = names.flatMap((name) => /^(\d{1,5})\.json$/.exec(name)?.[1] ?? []);
  const doors = await Promise.all(ports.map((port) => findDoor(home, Number(port))));
  return doors
    .filter((door) => door !== undefined)
    .toSorted((a, b) => b.usedAt.localeCompare(a.usedAt));
}

/** The door at a port; undefined where there was none, or something that isn't wholly this program's own. */
export async function findDoor(home: string, port: number): Promise<Door | undefined> {
  const text = await readPrivate(pathOf(home, port)).catch(() => '');
  try {
    const door = doorSchema.parse(JSON.parse(text));
    // A page of another version wouldn't understand this program.
    return door.port === port && door.version === programVersion ? door : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a door for the next start, readable by this user alone. A port has one file, and who listens there
 * is alone with it, so programs that start at once never write over each other's.
 */
export async function keepDoor(home: string, door: Door): Promise<void> {
  const folder = folderIn(home);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw fromSystemError(error, folder);
  }
  await writeWholeFile(pathOf(home, door.port), `${JSON.stringify(door, null, 2)}\n`, 0o600);
  const oldest = (await listDoors(home)).slice(mostKept);
  await Promise.all(oldest.map(({ port }) => rm(pathOf(home, port), { force: true })));
}

const folderIn = (home: string) => join(home, 'doors');
const pathOf = (home: string, port: number) => join(folderIn(home), `${port}.json`);

/** Reads a small file that is this user's, that nobody else may read, and that is no link. */
async function readPrivate(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { mode, uid, size } = await file.stat();
    const owner = process.getuid?.();
    // Windows keeps other users away by the folder, and has no such modes.
    const isOwn = owner === undefined || (uid === owner && (mode & 0o077) === 0);
    return isOwn && size <= longestInBytes ? await file.readFile('utf8') : '';
  } finally {
    await file.close();
  }
}
