import type { FailureCode } from '../src-domain/failure.ts';
import type { Publishing } from '../src-preload/contract.ts';
import { failureOf, reportBug } from './failure-of.ts';
import type { ProjectFile } from './store/project-file.ts';

/** A pause in the work is when the file is written; somebody who never pauses is not waited for. */
const pauseInMilliseconds = 2_000;
const longestWaitInMilliseconds = 20_000;
const firstRetryInMilliseconds = 10_000;
const longestRetryInMilliseconds = 120_000;

/** What time alone won't put right: the next attempt is at the user's next change, or when they ask for it. */
const lastingCodes: readonly FailureCode[] = ['other-project', 'already-exists'];

/** Publishes a project shortly after each change, and tries again where that fails for a while. */
export class AutoPublisher {
  readonly #file: ProjectFile;
  readonly #tell: () => void;
  #publishing: Publishing = { state: 'idle' };
  #timer: NodeJS.Timeout | undefined;
  #waitingSince: number | null = null;
  #retryInMilliseconds = firstRetryInMilliseconds;
  #isClosed = false;

  /** Calls `tell` whenever what `publishing` says has changed. */
  constructor(file: ProjectFile, tell: () => void) {
    this.#file = file;
    this.#tell = tell;
    if (file.status.unpublishedCount > 0) this.soon();
  }

  get publishing(): Publishing {
    return this.#publishing;
  }

  /** Publishes after the next pause. */
  soon(): void {
    const now = performance.now();
    this.#waitingSince ??= now;
    const left = this.#waitingSince + longestWaitInMilliseconds - now;
    this.#schedule(Math.max(0, Math.min(pauseInMilliseconds, left)));
  }

  /**
   * Takes in what others have put into the file, and publishes soon where it lacks what is here. A file that is gone or
   * can't be read may be whole again in a moment: only if it isn't then, it is told.
   */
  async takeIn(): Promise<void> {
    try {
      await this.#file.takeInTarget();
    } catch (error) {
      failureOf(error, reportBug);
      this.#retryLater();
      return;
    }
    if (this.#file.status.unpublishedCount > 0) this.soon();
    else this.#say({ state: 'idle' });
  }

  /** Publishes at once. How it went is told, and thrown as well: whoever asked reports a bug. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waitingSince = null;
    this.#say({ state: 'under-way' });
    try {
      await this.#file.publish();
      this.#retryInMilliseconds = firstRetryInMilliseconds;
      this.#say({ state: 'idle' });
    } catch (error) {
      const failure = failureOf(error, () => {});
      if (!lastingCodes.includes(failure.code)) this.#retryLater();
      this.#say({ state: 'failed', failure });
      throw error;
    }
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #retryLater(): void {
    this.#schedule(this.#retryInMilliseconds);
    this.#retryInMilliseconds = Math.min(2 * this.#retryInMilliseconds, longestRetryInMilliseconds);
  }

  #schedule(delayInMilliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    // What became of it is told by `publishing`; nobody but the clock has asked, so a bug is reported here.
    const publish = () => this.now().catch((error) => failureOf(error, reportBug));
    this.#timer = setTimeout(publish, delayInMilliseconds);
    this.#timer.unref();
  }

  #say(publishing: Publishing): void {
    this.#publishing = publishing;
    // Whoever has let go of the project has no status left to tell.
    if (!this.#isClosed) this.#tell();
  }
}
