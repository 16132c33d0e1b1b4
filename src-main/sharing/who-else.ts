import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { OtherUser } from '../../src-preload/contract.ts';
import {
  findNoteTime,
  isNoteName,
  noteName,
  type PresenceNote,
  readNote,
  writeNote,
} from './presence-note.ts';

const refreshInMilliseconds = 60_000;
/** Three notes that didn't come. */
const staleInMilliseconds = 180_000;
const mostNotes = 100;

interface Seen {
  readonly writtenAt: number;
  /** When it was last seen to be written, by a clock that only runs. */
  readonly movedAt: number | null;
  readonly note: PresenceNote | null;
}

interface Me {
  /** Tells this working copy from all others. */
  readonly id: string;
  readonly since: string;
  readonly who: () => string;
}

/**
 * Keeps a note beside a project file for as long as the file is open here, and reads those of others. Clocks of two
 * machines differ, and a sync client keeps the time of the machine that wrote: a note is fresh where the disk says that
 * it was written about when our own was, or where it has been written while we looked.
 */
export class WhoElse {
  readonly #path: string;
  readonly #name: string;
  readonly #me: Me;
  readonly #clock: () => number;
  readonly #seen = new Map<string, Seen>();
  /** When our own note was written: by the disk's clock, and by one that only runs. */
  #written: { readonly byDisk: number; readonly at: number } | null = null;
  #isGone = false;

  /** `clock` gives milliseconds, and only runs. */
  constructor(path: string, me: Me, clock: () => number = () => performance.now()) {
    this.#path = path;
    this.#me = me;
    this.#name = noteName(me.id);
    this.#clock = clock;
  }

  /** Writes our own note where it is time, and reads those among the names of the folder. */
  async look(names: readonly string[]): Promise<readonly OtherUser[]> {
    await this.#refresh();
    const notes = names.filter((name) => isNoteName(name) && name !== this.#name);
    for (const name of this.#seen.keys()) if (!notes.includes(name)) this.#seen.delete(name);
    for (const name of notes.slice(0, mostNotes)) await this.#read(name);
    return this.others;
  }

  get others(): readonly OtherUser[] {
    return [...this.#seen.values()]
      .filter((seen) => this.#isFresh(seen))
      .flatMap(({ note }) =>
        note?.file === basename(this.#path) ? [{ who: note.who, since: note.since }] : [],
      )
      .toSorted((a, b) => a.since.localeCompare(b.since) || a.who.localeCompare(b.who));
  }

  /** Takes our own note away; none is written after that. */
  async leave(): Promise<void> {
    this.#isGone = true;
    if (this.#written) await rm(this.#notePath, { force: true }).catch(() => {});
  }

  get #notePath(): string {
    return join(dirname(this.#path), this.#name);
  }

  /** A folder that can't be written to is none the worse for it. */
  async #refresh(): Promise<void> {
    const at = this.#clock();
    if (this.#isGone || (this.#written && at - this.#written.at < refreshInMilliseconds)) return;
    const { who, since } = this.#me;
    const note = { file: basename(this.#path), who: who(), since };
    try {
      this.#written = { byDisk: await writeNote(this.#notePath, note), at };
    } catch {
      this.#written = null;
    }
  }

  async #read(name: string): Promise<void> {
    const folder = dirname(this.#path);
    const writtenAt = await findNoteTime(join(folder, name));
    const before = this.#seen.get(name);
    if (writtenAt === null || writtenAt === before?.writtenAt) return;
    // While it is written anew it may be empty for a moment.
    const note = (await readNote(folder, name)) ?? before?.note ?? null;
    this.#seen.set(name, { writtenAt, movedAt: before ? this.#clock() : null, note });
  }

  #isFresh({ writtenAt, movedAt }: Seen): boolean {
    const at = this.#clock();
    if (movedAt !== null && at - movedAt < staleInMilliseconds) return true;
    if (this.#written === null) return false;
    const now = this.#written.byDisk + (at - this.#written.at);
    return Math.abs(now - writtenAt) < staleInMilliseconds;
  }
}
