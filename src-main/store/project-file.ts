import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type AttachmentOrder,
  attachmentChange,
} from '../../src-domain/attachments/attachments.ts';
import { largeFileInBytes, storedSizes } from '../../src-domain/attachments/stored-sizes.ts';
import type { Transaction } from '../../src-domain/change.ts';
import type { IssueOrder } from '../../src-domain/issued/issue-order.ts';
import type { KeptBackup } from '../../src-domain/kept-backup.ts';
import {
  type LetterheadOrder,
  letterheadChanges,
} from '../../src-domain/letterhead/letterhead-changes.ts';
import type { Notice } from '../../src-domain/notice.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import {
  type SubmissionOrder,
  submissionChanges,
  submissionPart,
  submittedRow,
} from '../../src-domain/reports/submission.ts';
import { versionsOf } from '../../src-domain/versions/approved-version.ts';
import { type FreezeOrder, freezingChange } from '../../src-domain/versions/freezing.ts';
import { withNames } from '../../src-domain/versions/named-persons.ts';
import { planPart } from '../../src-domain/versions/plan-part.ts';
import { fileNameFrom } from '../file-names.ts';
import { type DocumentToIssue, issue } from '../issued/issue.ts';
import { PlanverkError } from '../planverk-error.ts';
import { today } from '../today.ts';
import { attachmentContent } from './attachment-content.ts';
import { readBackupContents } from './backup-contents.ts';
import { countNewIn, moveToBackups } from './copies-beside.ts';
import type { ForgottenInFiles, NotForgotten } from './forgetting/forget-in-files.ts';
import { listKept, noteKept, tryToForgetInKept } from './forgetting/kept-removals.ts';
import { frozen, readFrozen } from './frozen-content.ts';
import { listKeptBackups, readKeptBackup, restoreKeptBackup } from './kept-backups.ts';
import type { LogEntry } from './log.ts';
import {
  acceptWorkingCopy,
  createWorkingCopy,
  type OwnedCopy,
  openWorkingCopy,
} from './open-working-copy.ts';
import { type ProjectFileStatus, Publisher } from './publisher.ts';
import { receiveChecks, receivePlan } from './receive.ts';
import type { FileCheck } from './received-file.ts';
import type { Surroundings } from './surroundings.ts';
import type { TakenIn } from './taking-in.ts';
import { canonicalPath } from './target.ts';
import type { Stamp } from './working-copy.ts';

export { planverkHome } from './home.ts';
export type { FileCheck, LogEntry, ProjectFileStatus, Surroundings, TakenIn };

const nothingForgotten: ForgottenInFiles = { rewrittenCount: 0, left: [] };

const namelessAttachment = 'Vedlegg';

const replacedCodes: readonly string[] = ['target-changed', 'other-project', 'target-gone'];

/** An open project. Each change is durable when its call returns; `publish` puts them into the file. */
export class ProjectFile {
  /** The file's one name: absolute, without symbolic links. */
  readonly path: string;
  /** Is told what others had done when it is taken in. */
  onTakenIn: (taken: TakenIn) => void = () => {};
  readonly #owned: OwnedCopy;
  readonly #surroundings: Surroundings;
  readonly #publisher: Publisher;
  #notForgotten: readonly NotForgotten[] = [];
  #closing: Promise<void> | null = null;

  private constructor(path: string, owned: OwnedCopy, surroundings: Surroundings) {
    this.path = path;
    this.#owned = owned;
    this.#surroundings = surroundings;
    this.#publisher = new Publisher(path, owned, surroundings, (taken) => this.onTakenIn(taken));
  }

  /**
   * Makes a project file of a plan, and of the bytes that its rows name by their SHA-256. Throws 'already-exists',
   * and 'refused' for a plan that breaks a rule.
   */
  static async create(
    path: string,
    plan: Plan,
    surroundings: Surroundings,
    contents: readonly Uint8Array[] = [],
  ): Promise<ProjectFile> {
    const target = await canonicalPath(path);
    const owned = await createWorkingCopy(target, plan, surroundings, contents);
    const file = new ProjectFile(target, owned, surroundings);
    try {
      await file.publish();
      return file;
    } catch (error) {
      await file.#discard();
      throw error;
    }
  }

  /** Opens a project file, whoever has made it. Throws 'open-elsewhere', and what is wrong with the file. */
  static async open(path: string, surroundings: Surroundings): Promise<ProjectFile> {
    const target = await canonicalPath(path);
    const file = new ProjectFile(target, await openWorkingCopy(target, surroundings), surroundings);
    try {
      await file.#takeInWhatCame();
      await file.forgetRemoved();
      return file;
    } catch (error) {
      await file.close({ publish: false });
      throw error;
    }
  }

  /**
   * Opens a file whose checksum doesn't match, as it stands; that it was accepted is logged. `hash` tells which file
   * was looked at. Throws 'file-rewritten' where it is another one now, and as `open` does.
   */
  static async accept(
    path: string,
    hash: string,
    surroundings: Surroundings,
  ): Promise<ProjectFile> {
    const target = await canonicalPath(path);
    const owned = await acceptWorkingCopy(target, hash, surroundings);
    const file = new ProjectFile(target, owned, surroundings);
    try {
      await file.forgetRemoved();
      return file;
    } catch (error) {
      await file.close({ publish: false });
      throw error;
    }
  }

  get plan(): Plan {
    return this.#owned.copy.plan;
  }

  get status(): ProjectFileStatus {
    const { status } = this.#publisher;
    const left = this.#notForgotten.map((each): Notice => ({ kind: 'name-left', ...each }));
    return { ...status, notices: [...status.notices, ...left, ...this.#largeness()] };
  }

  /**
   * Makes the changes, all or none; they are durable when this returns. Throws 'refused'. Where they
   * change nothing, nothing is logged: the entry that comes back has no changes and number 0. A token is
   * that of the call that asked for it.
   */
  apply(transaction: Transaction, token: string | null = null): LogEntry {
    return this.#owned.copy.apply(transaction, this.#stamp(), token);
  }

  /** As `apply`, with bytes that the rows name by their SHA-256: all is durable together when this returns. */
  applyWithContents(
    transaction: Transaction,
    contents: readonly Uint8Array[],
    token: string | null = null,
  ): LogEntry {
    return this.#owned.copy.applyWithContent(transaction, contents, this.#stamp(), token);
  }

  /** The tokens of the latest calls that changes were made for before the file was opened, the oldest first. */
  get earlierTokens(): readonly string[] {
    return this.#owned.copy.earlierTokens;
  }

  /** Takes back this copy's last change. Throws 'nothing-to-undo', and 'refused' where a value has moved on. */
  undo(token: string | null = null): LogEntry {
    return this.#owned.copy.undo(this.#stamp(), token);
  }

  /** Does again what was last undone. Throws 'nothing-to-redo', and 'refused' where a value has moved on. */
  redo(token: string | null = null): LogEntry {
    return this.#owned.copy.redo(this.#stamp(), token);
  }

  /**
   * Removes a person from the plan and its history for good; it is durable when this returns, and nothing
   * that was done before can be undone. The changes that come back are those that were made: what is logged
   * of them names nobody. `forgetRemoved` and `publish` take the person out of the files as well.
   */
  removePerson(personId: string, token: string | null = null): LogEntry {
    const day = today(this.#surroundings);
    return this.#owned.copy.removePerson(personId, day, this.#stamp(), token);
  }

  /** What removing a person would reach: entries of the history, backups, copies that were set aside. */
  async removalReach(personId: string) {
    const { copy, record } = this.#owned;
    const kept = await listKept(this.#surroundings.home, copy.projectId, record.path);
    return {
      entryCount: copy.countEntriesNaming(personId),
      backupCount: kept.backups.length,
      setAsideCount: kept.setAside.length,
    };
  }

  /**
   * Takes persons who are removed out of what this machine keeps beside the project file, where that isn't
   * done yet. Each opening goes on with what was broken off. What can't be rewritten is also among the notices.
   */
  async forgetRemoved(): Promise<ForgottenInFiles> {
    const done = await this.#publisher.between(() =>
      // The next opening goes on with it.
      this.#closing ? nothingForgotten : tryToForgetInKept(this.#owned, this.#surroundings),
    );
    this.#notForgotten = done.left;
    return done;
  }

  /**
   * Freezes the plan, or a sub-project's own, as a version; content and row are durable together when this
   * returns. `called` is what the history calls it. Throws 'refused'.
   */
  freeze(order: FreezeOrder, called: string, token: string | null = null): LogEntry {
    const { copy } = this.#owned;
    const stamp = this.#stamp();
    const part = planPart(copy.plan, order.subprojectId);
    const { row, content } = frozen(part, this.#surroundings.newId(), stamp.at);
    const changes = [freezingChange(copy.plan, order, row)];
    return copy.applyWithContent({ label: called, changes }, [content], stamp, token);
  }

  /**
   * Submits a draft: the plan that it is drawn from for ever, its version and its new state are durable together
   * when this returns. `called` is what the history calls it. Throws 'unknown-report', 'not-a-draft', and 'refused'.
   */
  submit(order: SubmissionOrder, called: string, token: string | null = null): LogEntry {
    const { copy } = this.#owned;
    const draft = findRow(copy.plan, 'report', order.reportId);
    if (!draft) throw new PlanverkError('unknown-report', { name: order.reportId });
    if (draft.state !== 'draft') throw new PlanverkError('not-a-draft', { state: draft.state });
    const stamp = this.#stamp();
    const submitted = submittedRow(draft, order.submittedById, stamp.at);
    const part = submissionPart(copy.plan, submitted);
    const { row, content } = frozen(part, this.#surroundings.newId(), stamp.at);
    const changes = submissionChanges(copy.plan, draft, order, row);
    return copy.applyWithContent({ label: called, changes }, [content], stamp, token);
  }

  /**
   * Keeps a file as an attachment; content and row are durable together when this returns. `called` is what the
   * history calls it. Throws 'refused'.
   */
  addAttachment(
    { owner, fileName }: AttachmentOrder,
    bytes: Uint8Array,
    called: string,
    token: string | null = null,
  ): LogEntry {
    const { copy } = this.#owned;
    const order = { owner, fileName: fileNameFrom(fileName) || namelessAttachment };
    const content = attachmentContent(bytes, this.#surroundings.newId());
    const changes = [attachmentChange(copy.plan, order, content)];
    return copy.applyWithContent({ label: called, changes }, [bytes], this.#stamp(), token);
  }

  /**
   * A file that is kept as an attachment, by a name that every system takes. Throws 'unknown-attachment', and
   * 'damaged'.
   */
  readAttachment(attachmentId: string): { readonly fileName: string; readonly bytes: Uint8Array } {
    const attachment = findRow(this.plan, 'attachment', attachmentId);
    if (!attachment) throw new PlanverkError('unknown-attachment');
    const fileName = fileNameFrom(attachment.name) || namelessAttachment;
    return { fileName, bytes: this.readContent(attachment.hash) };
  }

  /**
   * Keeps a document as it is sent: its bytes, its metadata and its row are durable together when this returns,
   * and none of them ever changes. `called` is what the history calls it. Throws what `issue` does, and 'refused'.
   */
  issue(
    document: DocumentToIssue,
    order: IssueOrder,
    called: string,
    token: string | null = null,
  ): LogEntry {
    const { copy } = this.#owned;
    const stamp = this.#stamp();
    const id = this.#surroundings.newId();
    const { change, contents } = issue(copy.plan, document, order, id, stamp.at);
    return copy.applyWithContent({ label: called, changes: [change] }, contents, stamp, token);
  }

  /**
   * Keeps a municipality's logo or Word template in place of the one it has; content and row are durable together
   * when this returns. `called` is what the history calls it. Throws 'refused'.
   */
  setLetterhead(
    order: LetterheadOrder,
    bytes: Uint8Array,
    called: string,
    token: string | null = null,
  ): LogEntry {
    const { copy } = this.#owned;
    const content = attachmentContent(bytes, this.#surroundings.newId());
    const changes = letterheadChanges(copy.plan, order, content);
    return copy.applyWithContent({ label: called, changes }, [bytes], this.#stamp(), token);
  }

  /** The version that froze the project's plan just as it is now, the latest of several; null where none did. */
  findVersionOfNow(): string | null {
    const { plan } = this;
    const { row } = frozen(planPart(plan, null), '', '');
    return versionsOf(plan, null).find(({ hash }) => hash === row.hash)?.id ?? null;
  }

  /**
   * A frozen plan in today's form, with the names that its persons have today. Throws 'unknown-version',
   * 'version-too-new' where a newer program has frozen it, and 'version-damaged'.
   */
  readVersion(versionId: string): Plan {
    const { copy } = this.#owned;
    const version = findRow(copy.plan, 'version', versionId);
    if (!version) throw new PlanverkError('unknown-version', { name: versionId });
    const kept = readFrozen(version, (hash) => copy.readContent(hash));
    return withNames(kept, copy.plan, () => copy.history().toReversed());
  }

  /** Who froze each version, by the versions' ids, as far as the history tells. */
  freezers(): Readonly<Record<string, string>> {
    return this.#owned.copy.listInserters('version');
  }

  /** The labels of what undo and redo would take back; null where there is nothing. */
  get nextSteps(): { readonly undo: string | null; readonly redo: string | null } {
    const { undo, redo } = this.#owned.copy.nextSteps;
    return { undo: undo?.label ?? null, redo: redo?.label ?? null };
  }

  /** What was done to the project, by all copies, oldest first. */
  history(): readonly LogEntry[] {
    return this.#owned.copy.history();
  }

  /** At most `count` entries before one (null: the latest), the newest first. */
  historyBefore(before: string | null, count: number): readonly LogEntry[] {
    return this.#owned.copy.historyBefore(before, count);
  }

  /** Keeps bytes in the project and gives their name: SHA-256. Nothing is ever taken out. */
  putContent(bytes: Uint8Array): string {
    return this.#owned.copy.putContent(bytes);
  }

  /** Reads bytes by their SHA-256. Throws 'damaged' where they aren't there as they were put. */
  readContent(hash: string): Uint8Array {
    return this.#owned.copy.readContent(hash);
  }

  /**
   * Puts what is unpublished into the project file, which is whole at every moment, and sees to it that all
   * that is here is there; what others have put into it meanwhile is taken in first. Throws 'other-project' where
   * another project lies there, 'target-gone' where there is no file any more; the changes stay safe in the working copy.
   */
  publish(): Promise<void> {
    return this.#publisher.publish();
  }

  /** Takes in what others have put into the project file since it was last seen. Throws as `publish` does. */
  takeInTarget(): Promise<void> {
    return this.#publisher.takeInTarget();
  }

  /**
   * Unites another file of this project with what is here: plan, history, contents. The file itself is only read. Throws
   * 'other-project', and what is wrong with the file.
   */
  takeIn(path: string): Promise<void> {
    return this.#publisher.takeIn(path);
  }

  /** How much another file holds that isn't here; null where it isn't one of this project that can be read. */
  countNewIn(path: string): Promise<number | null> {
    return countNewIn(this.#owned.copy.database, path, this.#surroundings);
  }

  /** Moves another file of this project to where its backups lie, where it stays. */
  async moveToBackups(path: string): Promise<void> {
    const moved = await moveToBackups(path, this.#owned.copy.projectId, this.#surroundings);
    await noteKept(this.#owned, moved);
    await this.forgetRemoved();
  }

  /** All that is here, unpublished changes too, as the bytes of a project file. */
  readImage(): Promise<Uint8Array> {
    return this.#publisher.readImage();
  }

  /** Writes a new file with all that is here, unpublished changes too. Throws 'already-exists'. */
  saveCopy(path: string): Promise<void> {
    return this.#publisher.saveCopy(path);
  }

  /** The backups of the project on this machine, the latest first. */
  listBackups(): Promise<readonly KeptBackup[]> {
    const { copy } = this.#owned;
    return listKeptBackups(this.#surroundings.home, copy.projectId, copy.database);
  }

  /** Reads the plan in a backup. Throws 'unknown-backup', and what is wrong with it. */
  readBackup(name: string): Promise<Plan> {
    return readKeptBackup(this.#owned.copy.projectId, name, this.#surroundings);
  }

  /** Reads those of some contents, by their SHA-256, that a backup has. Throws as `readBackup` does. */
  readBackupContents(name: string, hashes: readonly string[]): Promise<readonly Uint8Array[]> {
    return readBackupContents(this.#owned.copy.projectId, name, hashes, this.#surroundings);
  }

  /** Puts a backup back as a new file. Throws as `readBackup` does, and 'already-exists'. */
  restoreBackup(name: string, out: string): Promise<void> {
    return restoreKeptBackup(this.#owned.copy.projectId, name, out, this.#surroundings);
  }

  /** Publishes unless told not to, and lets go of the working copy in any case. Once is enough. */
  close({ publish = true }: { readonly publish?: boolean } = {}): Promise<void> {
    this.#closing ??= this.#close(publish);
    return this.#closing;
  }

  async #close(publish: boolean): Promise<void> {
    try {
      if (publish) await this.#publisher.publishRest();
      else await this.#publisher.settled();
    } catch (error) {
      // Their file stays theirs, and all of ours is in the copy that the user has saved.
      const isReplaced = error instanceof PlanverkError && replacedCodes.includes(error.code);
      if (!isReplaced || !this.#publisher.isSavedElsewhere) throw error;
    } finally {
      this.#owned.copy.close();
      this.#owned.ownership.release();
    }
  }

  /** A file that lacks what is here is united with it at once; one that can't be read stays as it is. */
  async #takeInWhatCame(): Promise<void> {
    if (!this.status.notices.some(({ kind }) => kind === 'file-lacks-changes')) return;
    try {
      await this.#publisher.takeInTarget();
    } catch (error) {
      if (!(error instanceof PlanverkError)) throw error;
    }
  }

  #largeness(): readonly Notice[] {
    const { sizeInBytes } = this.#owned.copy;
    if (sizeInBytes < largeFileInBytes) return [];
    return [{ kind: 'file-large', sizeInBytes, ...storedSizes(this.plan) }];
  }

  #stamp(): Stamp {
    const { newId, now, who } = this.#surroundings;
    return { id: newId(), at: now().toISOString(), who };
  }

  /** A project whose file couldn't be made leaves nothing behind. */
  async #discard(): Promise<void> {
    const { folder, record } = this.#owned;
    this.#owned.copy.close();
    await rm(join(folder, 'record.json'), { force: true });
    await rm(join(folder, record.file), { force: true });
    await rm(join(folder, `${record.file}-journal`), { force: true });
    this.#owned.ownership.release();
  }
}

/** Reads the plan in a file as the file is, without a working copy. */
export async function readProjectFile(path: string, surroundings: Surroundings): Promise<Plan> {
  const { plan } = await receivePlan(await canonicalPath(path), surroundings);
  return plan;
}

/** What each check of a file came to. */
export interface VerifyResult {
  readonly ok: boolean;
  readonly checks: readonly FileCheck[];
}

/** Checks a file as it is. A damaged file is a result; one that can't be read at all throws. */
export async function verifyProjectFile(
  path: string,
  surroundings: Surroundings,
): Promise<VerifyResult> {
  const { checks } = await receiveChecks(await canonicalPath(path), surroundings);
  return { ok: checks.every(({ result }) => result === 'ok'), checks };
}
