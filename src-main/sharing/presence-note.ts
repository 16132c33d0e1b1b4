import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { cleanText } from '../../src-domain/clean-text.ts';
import { shortened } from '../../src-domain/shortened.ts';

/** What a note beside a project file says: who has the file open, and since when. */
export interface PresenceNote {
  /** The project file's name: several may lie in a folder. */
  readonly file: string;
  readonly who: string;
  readonly since: string;
}

const longestNote = 4_096;
const longestName = 80;

const noteSchema = z.object({
  planverk: z.literal(1),
  file: z.string(),
  who: z.string(),
  since: z.iso.datetime(),
});

const namePattern = /^~planverk-[0-9a-f]{32}\.open$/;

/** What the note of one working copy is called; it stands in the open, so that whoever finds it can read what it is. */
export const noteName = (id: string): string => `~planverk-${id}.open`;

export const isNoteName = (name: string): boolean => namePattern.test(name);

/** For whoever opens it to see what it is. */
const says =
  'Planverk har laget denne fila: den viser at prosjektet er åpent, og hos hvem. Den slettes når prosjektet lukkes.';

/** Writes a note, or writes it anew so that its time is now, and gives that time as the disk tells it. */
export async function writeNote(path: string, note: PresenceNote): Promise<number> {
  // A link in its place may lead to anything.
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants;
  const file = await open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o666);
  try {
    await file.writeFile(`${JSON.stringify({ planverk: 1, ...note, says }, null, 2)}\n`);
    return (await file.stat()).mtimeMs;
  } finally {
    await file.close();
  }
}

/** When a note was last written, as the disk tells it; null where it is none, or has gone. */
export async function findNoteTime(path: string): Promise<number | null> {
  try {
    const state = await lstat(path);
    return state.isFile() && state.size <= longestNote ? state.mtimeMs : null;
  } catch {
    return null;
  }
}

/** What a note says; null where it says nothing that is understood. Anybody may have written it. */
export async function readNote(folder: string, name: string): Promise<PresenceNote | null> {
  try {
    const file = await open(join(folder, name), 'r');
    try {
      const buffer = Buffer.alloc(longestNote);
      const { bytesRead } = await file.read(buffer, 0, longestNote, 0);
      const { planverk: _, ...note } = noteSchema.parse(
        JSON.parse(buffer.subarray(0, bytesRead).toString('utf8')),
      );
      return { ...note, who: shortened(cleanText(note.who).text.trim(), longestName) };
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
