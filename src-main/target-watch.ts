import { stat } from 'node:fs/promises';

const intervalInMilliseconds = 2_000;

/**
 * Looks every other second whether somebody has put another file in the place of one. Only its place, size and times
 * are asked for, since systems' own notices don't come from network drives. One look waits for the one before it, so
 * that a drive that hangs holds one thread only.
 */
export class TargetWatch {
  readonly #path: string;
  readonly #tell: () => Promise<void>;
  #seen: string | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** Calls `tell` when the file is another one than at the look before, or is gone or back; the next look waits for it. */
  constructor(path: string, tell: () => Promise<void>) {
    this.#path = path;
    this.#tell = tell;
    this.#later();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #later(): void {
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => void this.#look(), intervalInMilliseconds);
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    const found = await marksOf(this.#path);
    const isAnother = found !== this.#seen;
    this.#seen = found;
    if (isAnother && !this.#isClosed) await this.#tell();
    this.#later();
  }
}

/** What a file that was replaced has otherwise. null: it isn't at hand. */
async function marksOf(path: string): Promise<string | null> {
  try {
    const { ino, size, mtimeMs } = await stat(path);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    // Publishing tells what has become of a file that can't be reached.
    return null;
  }
}
