import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Notice } from '../../src-domain/notice.ts';
import { PlanverkError } from '../planverk-error.ts';
import { keepBackup } from './backups.ts';
import { type FileState, lookAt } from './file-state.ts';
import { buildImage, imageName } from './image.ts';
import type { OwnedCopy } from './open-working-copy.ts';
import { withOtherCopy } from './other-copy.ts';
import { receiveAside, receiveDatabase } from './receive.ts';
import { type CopyRecord, isAsSeen, isSavedElsewhere, settle, writeRecord } from './record.ts';
import type { Surroundings } from './surroundings.ts';
import type { TakenIn } from './taking-in.ts';
import {
  canonicalPath,
  checkFolder,
  checkTarget,
  replace,
  stage,
  temporaryBeside,
} from './target.ts';
import { inWorld } from './world-error.ts';

/** How a working copy stands to its project file. */
export interface ProjectFileStatus {
  /** Changes that are durable here and not yet in the project file. */
  readonly unpublishedCount: number;
  /** When the project file was last known to hold what is here. ISO 8601 in UTC. */
  readonly publishedAt: string | null;
  readonly notices: readonly Notice[];
}

const endedByPublishing: readonly Notice['kind'][] = ['file-lacks-changes', 'backup-not-kept'];

const isEnded = (kind: Notice['kind']) => endedByPublishing.includes(kind);

/** How often what somebody else has written is taken in before publishing gives up for a while. */
const mostAttempts = 12;
const pauseInMilliseconds = 60;

const isChanged = (error: unknown) =>
  error instanceof PlanverkError && error.code === 'target-changed';

/** Puts images of a working copy where others can read them, one after another. */
export class Publisher {
  readonly #path: string;
  readonly #owned: OwnedCopy;
  readonly #surroundings: Surroundings;
  readonly #image: string;
  readonly #tell: (taken: TakenIn) => void;
  #record: CopyRecord;
  #notices: readonly Notice[];
  #turns: Promise<unknown> = Promise.resolve();

  /** Calls `tell` with what others had done when it was found in the project file and taken in. */
  constructor(
    path: string,
    owned: OwnedCopy,
    surroundings: Surroundings,
    tell: (taken: TakenIn) => void,
  ) {
    this.#tell = tell;
    this.#path = path;
    this.#owned = owned;
    this.#surroundings = surroundings;
    this.#image = join(owned.folder, imageName);
    this.#record = owned.record;
    this.#notices = owned.notices;
  }

  get status(): ProjectFileStatus {
    const { seen } = this.#record;
    const unpublishedCount = this.#owned.copy.entryCount - (seen?.entryCount ?? 0);
    return { unpublishedCount, publishedAt: seen?.at ?? null, notices: this.#notices };
  }

  /** Whether all that is here is also in a copy that the user has saved elsewhere. */
  get isSavedElsewhere(): boolean {
    return isSavedElsewhere(this.#record, this.#owned.copy.entryCount);
  }

  /** When this comes back, the project file holds what is here: it is looked at also where nothing is to be put in. */
  publish(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#takeInTarget();
      await this.#publishRest();
    });
  }

  /** Puts into the project file what it lacks; where that is nothing, whatever has become of it is others' affair. */
  publishRest(): Promise<void> {
    return this.#inTurn(() => this.#publishRest());
  }

  /** Takes in what others have put into the project file since it was last seen. Throws as `publish` does. */
  takeInTarget(): Promise<void> {
    return this.#inTurn(() => this.#takeInTarget());
  }

  /**
   * Takes in what another file of the project holds, and leaves it as it is. Throws 'other-project', and what is wrong
   * with the file.
   */
  takeIn(path: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#takeIn(await canonicalPath(path));
    });
  }

  saveCopy(path: string): Promise<void> {
    return this.#inTurn(async () => {
      const target = await canonicalPath(path);
      if (existsSync(target)) throw new PlanverkError('already-exists', { path: target });
      if (target === this.#path) {
        this.#record = { ...this.#record, seen: null, coming: null };
        await this.#publish();
        return;
      }
      const { entryCount } = this.#owned.copy;
      await this.#buildImage();
      await this.#put(target, null);
      await this.#remember({ ...this.#record, savedElsewhere: entryCount });
    });
  }

  /** All that is here as the bytes of a project file; the file itself isn't touched. */
  async readImage(): Promise<Uint8Array> {
    let bytes: Uint8Array = new Uint8Array();
    await this.#inTurn(async () => {
      await this.#buildImage();
      bytes = await inWorld(this.#image, () => readFile(this.#image));
    });
    return bytes;
  }

  /** Does something with what is kept beside the project file, while nothing is published. */
  async between<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const turn = this.#turns.then(work);
    this.#turns = turn.catch(() => {});
    return turn;
  }

  /** Waits for what is under way, whatever comes of it. */
  async settled(): Promise<void> {
    await this.#turns;
  }

  /** Puts into the file what it lacks, beside what others have put into it meanwhile. */
  async #publishRest(): Promise<void> {
    for (let attempt = 1; this.status.unpublishedCount > 0; attempt += 1) {
      try {
        await this.#publish();
        return;
      } catch (error) {
        if (!isChanged(error) || attempt === mostAttempts) throw error;
        await setTimeout(attempt * Math.random() * pauseInMilliseconds);
        await this.#takeInTarget();
      }
    }
  }

  /** Looks at the project file, and unites what is in it with what is here where it isn't as it was last seen. */
  async #takeInTarget(): Promise<void> {
    const found = await inWorld(this.#path, () => lookAt(this.#path));
    if (this.#record.coming) this.#record = settle(this.#record, found);
    if (isAsSeen(this.#record, found)) return;
    if (found === null) throw new PlanverkError('target-gone', { path: this.#path });
    if (this.#record.seen === null) throw new PlanverkError('already-exists', { path: this.#path });
    const { state, lackingCount } = await this.#takeIn(this.#path);
    const entryCount = this.#owned.copy.entryCount - lackingCount;
    const seen = { ...state, entryCount, at: this.#surroundings.now().toISOString() };
    await this.#remember({ ...this.#record, seen, coming: null });
    if (lackingCount === 0) this.#notices = this.#notices.filter(({ kind }) => !isEnded(kind));
  }

  async #takeIn(path: string): Promise<{ state: FileState; lackingCount: number }> {
    const { copy } = this.#owned;
    const { newId, now, who } = this.#surroundings;
    return receiveAside(this.#surroundings, async (aside) => {
      const into = join(aside, 'project');
      const { state } = await receiveDatabase({ path, into }, this.#surroundings);
      const isSameProject = withOtherCopy(copy.database, into, (other) => other.isSameProject);
      if (!isSameProject) throw new PlanverkError('other-project', { path });
      const taken = copy.takeIn(into, () => ({ id: newId(), at: now().toISOString(), who }));
      if (taken.changes.length > 0 || taken.entryCount > 0) this.#tell(taken);
      return { state, lackingCount: taken.lackingCount };
    });
  }

  async #publish(): Promise<void> {
    const { copy } = this.#owned;
    const { now } = this.#surroundings;
    if (this.#record.coming) {
      this.#record = settle(this.#record, await inWorld(this.#path, () => lookAt(this.#path)));
    }
    // What an image costs is spared where it would be in vain.
    await inWorld(this.#path, () => checkTarget(this.#path, this.#record.seen));
    // An attempt that came too late has left one.
    await inWorld(this.#image, () => rm(this.#image, { force: true }));
    const at = now();
    // The image is made of what is counted here: nothing comes between.
    const { entryCount } = copy;
    await this.#buildImage();
    await this.#put(this.#path, this.#record.seen, (state) =>
      this.#remember({ ...this.#record, coming: { ...state, entryCount, at: at.toISOString() } }),
    );
    this.#record = { ...this.#record, seen: this.#record.coming, coming: null };
    this.#notices = this.#notices.filter(({ kind }) => !isEnded(kind));
    await this.#keepBackup(at);
  }

  /** The changes are in the project file by now: what fails here is told, and is no failed publishing. */
  async #keepBackup(at: Date): Promise<void> {
    const { home } = this.#surroundings;
    try {
      // Until this is noted, the next opening finds out by what is noted as coming.
      await this.#remember(this.#record);
      await inWorld(home, () => keepBackup(this.#image, this.#owned.copy.projectId, home, at));
    } catch (error) {
      if (!(error instanceof PlanverkError)) throw error;
      const { code, values } = error;
      const notice: Notice = { kind: 'backup-not-kept', failure: { code, values } };
      this.#notices = [...this.#notices, notice];
    }
  }

  #buildImage(): Promise<void> {
    const { copy } = this.#owned;
    return inWorld(this.#image, () => buildImage(copy.database, copy.plan, this.#image));
  }

  /** Puts the image where it belongs; before it is there, `announce` is told what it is. */
  async #put(
    path: string,
    lastSeen: FileState | null,
    announce: (coming: FileState) => Promise<void> = async () => {},
  ): Promise<void> {
    const temporary = temporaryBeside(path, this.#owned.copy.copyId);
    await inWorld(path, () => checkFolder(path, lastSeen));
    try {
      await announce(await inWorld(path, () => stage(this.#image, path, temporary)));
      await inWorld(path, () => replace(path, temporary, lastSeen));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async #remember(record: CopyRecord): Promise<void> {
    await inWorld(this.#owned.folder, () => writeRecord(this.#owned.folder, record));
    this.#record = record;
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const clear = () => inWorld(this.#image, () => rm(this.#image, { force: true }));
    const turn = this.#turns.then(work).finally(clear);
    this.#turns = turn.catch(() => {});
    return turn;
  }
}
