import type { Database } from 'better-sqlite3';
import { applyChanges } from '../../src-domain/apply.ts';
import { invert, type Transaction, updateOf } from '../../src-domain/change.ts';
import { diff } from '../../src-domain/diff.ts';
import type { EntityName } from '../../src-domain/entities/registry.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import type { Problem } from '../../src-domain/problem.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { PlanverkError } from '../planverk-error.ts';
import { putContent, readContent } from './contents.ts';
import { openWorkingDatabase } from './database.ts';
import { emptied, forgottenIn, withoutForgotten } from './forgetting/forgotten.ts';
import {
  deletionOfParts,
  forgetInLog,
  forgetPersons,
  insteadOfNameIn,
  type RemovedPersons,
  removedPersonsIn,
  rewrittenEntries,
} from './forgetting/person-removal.ts';
import {
  countEntries,
  findNumber,
  insertEntry,
  type LogEntry,
  listEntries,
  listEntriesBefore,
  listInserters,
  listSteps,
  type OwnStep,
  readEntry,
} from './log.ts';
import { type NotedCall, noteCall, readCalls } from './noted-calls.ts';
import { type OtherCopy, withOtherCopy } from './other-copy.ts';
import { findFirst, query } from './queries.ts';
import { readRows, writeChangedRows } from './rows.ts';
import { removedThere, type TakenIn, uniteWithOther } from './taking-in.ts';
import { undoStacks } from './undo-stacks.ts';
import { worldError } from './world-error.ts';

/** Who makes a change, when, and the id that its log entry gets. */
export interface Stamp {
  readonly id: string;
  readonly at: string;
  readonly who: string;
}

type Step = Pick<LogEntry, 'kind' | 'label' | 'undoes' | 'changes'>;

/** An open working copy: the plan in memory and its database, which always say the same. */
export class WorkingCopy {
  readonly copyId: string;
  readonly database: Database;
  readonly #earlierCalls: readonly NotedCall[];
  #plan: Plan | null;
  #ownSteps: OwnStep[] | null = null;

  constructor(path: string, copyId: string) {
    this.copyId = copyId;
    try {
      this.database = openWorkingDatabase(path, false);
      this.#plan = readRows(this.database);
      this.#earlierCalls = readCalls(path);
    } catch (error) {
      throw worldError(error, path);
    }
  }

  get plan(): Plan {
    this.#plan ??= this.#read(readRows);
    return this.#plan;
  }

  /** How many changes this copy has made, those that were taken back included. */
  get number(): number {
    return this.#read((database) => findNumber(database, this.copyId));
  }

  /** How many entries the history has, whoever made them. */
  get entryCount(): number {
    return this.#read(countEntries);
  }

  /** How much room the copy takes. */
  get sizeInBytes(): number {
    return this.#read((database) => {
      const pages = Number(database.pragma('page_count', { simple: true }));
      return pages * Number(database.pragma('page_size', { simple: true }));
    });
  }

  get projectId(): string {
    const meta = this.#read((database) =>
      findFirst(database, query.selectFrom('meta').select('project_id')),
    );
    if (!meta) throw new Error('The working copy has no project id');
    return meta.project_id;
  }

  apply({ label, changes }: Transaction, stamp: Stamp, token: string | null): LogEntry {
    return this.#make({ kind: 'edit', label, undoes: null, changes }, stamp, token);
  }

  /** As `apply`, for changes that name contents: all are there or nothing. */
  applyWithContent(
    { label, changes }: Transaction,
    contents: readonly Uint8Array[],
    stamp: Stamp,
    token: string | null,
  ): LogEntry {
    return this.#make({ kind: 'edit', label, undoes: null, changes }, stamp, token, contents);
  }

  /** The tokens of the calls that this copy's changes were made for before it was opened, the oldest first. */
  get earlierTokens(): readonly string[] {
    const made = new Set(this.#readOwnSteps().map(({ id }) => id));
    return this.#earlierCalls.filter(({ entryId }) => made.has(entryId)).map(({ token }) => token);
  }

  /** What undo and redo would take back. */
  get nextSteps(): { readonly undo: OwnStep | null; readonly redo: OwnStep | null } {
    const steps = this.#readOwnSteps();
    const { done, undone } = undoStacks(steps);
    const find = (id: string | undefined) => steps.find((step) => step.id === id) ?? null;
    return { undo: find(done.at(-1)), redo: find(undone.at(-1)) };
  }

  undo(stamp: Stamp, token: string | null): LogEntry {
    const { undo } = this.nextSteps;
    if (!undo) throw new PlanverkError('nothing-to-undo');
    return this.#takeBack('undo', undo.id, stamp, token);
  }

  redo(stamp: Stamp, token: string | null): LogEntry {
    const { redo } = this.nextSteps;
    if (!redo) throw new PlanverkError('nothing-to-redo');
    return this.#takeBack('redo', redo.id, stamp, token);
  }

  /**
   * Empties a person's row for good, marks it with the day, and takes the person out of the log. What comes
   * back is the entry with the changes as they were made; the entry that is kept names nobody.
   */
  removePerson(personId: string, day: IsoDay, stamp: Stamp, token: string | null): LogEntry {
    const { plan, copyId } = this;
    const person = findRow(plan, 'person', personId);
    if (!person) {
      const problem: Problem = { kind: 'not-there', entity: 'person', id: personId };
      throw new PlanverkError('refused', { problems: [problem] });
    }
    const step = { kind: 'removal', label: '', undoes: null } as const;
    if (person.removedOn !== null) {
      return { ...stamp, ...step, copyId, number: 0, changes: [] };
    }
    const { forgotten, entries } = this.#forgetting(personId);
    const applied = applyChanges(plan, [
      ...deletionOfParts(plan, personId),
      updateOf('person', person, emptied(person, day)),
    ]);
    if (applied.kind === 'refused') {
      throw new PlanverkError('refused', { problems: applied.problems });
    }
    const { changes } = applied;
    const instead = insteadOfNameIn(plan);
    const entry = this.#write(() => {
      const made = { ...stamp, ...step, copyId, number: this.number + 1, changes };
      if (token !== null) noteCall(this.database.name, { token, entryId: stamp.id });
      writeChangedRows(this.database, applied.plan, changes);
      forgetInLog(this.database, entries, forgotten, instead);
      insertEntry(this.database, withoutForgotten(made, forgotten, instead));
      return made;
    });
    this.#plan = applied.plan;
    this.#ownSteps = null;
    return entry;
  }

  /**
   * Unites a received database of the same project with this copy: plan, history and contents, in one transaction.
   * What no entry tells becomes one of this copy's own. Undo goes on as before: each takes back what is theirs.
   */
  takeIn(path: string, newStamp: () => Stamp): TakenIn {
    const before = this.plan;
    // Whoever was removed there leaves the history here as well, before anything else.
    const removed = withOtherCopy(this.database, path, (other) =>
      removedThere(this.plan, other.plan()),
    );
    for (const { id, day } of removed) this.removePerson(id, day, newStamp(), null);
    const taken = withOtherCopy(this.database, path, (other) => this.#unite(other, newStamp));
    return { ...taken, changes: diff(before, this.plan) };
  }

  /** How many entries of the history tell of a person. */
  countEntriesNaming(personId: string): number {
    const { forgotten, entries } = this.#forgetting(personId);
    return rewrittenEntries(entries, forgotten, insteadOfNameIn(this.plan)).length;
  }

  /** Who is removed, with all ids that the log knows them by. */
  get removedPersons(): RemovedPersons {
    return removedPersonsIn(this.plan, this.history());
  }

  /** Writes the database anew, so that nothing is left in it of what was taken out. */
  compact(): void {
    try {
      this.database.pragma('secure_delete = ON');
      this.database.pragma('temp_store = MEMORY');
      this.database.exec('VACUUM');
    } catch (error) {
      throw worldError(error, this.database.name);
    }
  }

  history(): readonly LogEntry[] {
    return this.#read(listEntries);
  }

  /** At most `count` entries before one (null: the latest), the newest first. */
  historyBefore(before: string | null, count: number): readonly LogEntry[] {
    return this.#read((database) => listEntriesBefore(database, before, count));
  }

  /** Who put in each row of an entity, by the rows' ids, as far as the log tells. */
  listInserters(entity: EntityName): Readonly<Record<string, string>> {
    return this.#read((database) => listInserters(database, entity));
  }

  putContent(bytes: Uint8Array): string {
    return this.#write(() => putContent(this.database, bytes));
  }

  readContent(hash: string): Uint8Array {
    return this.#read((database) => readContent(database, hash));
  }

  close(): void {
    this.database.close();
  }

  #forgetting(personId: string) {
    const { plan } = this;
    const standing = plan.rows.person.filter(
      ({ id, removedOn }) => id !== personId && removedOn === null,
    );
    const entries = this.history();
    const standingIds = new Set(standing.map(({ id }) => id));
    return { entries, forgotten: forgottenIn([personId], standingIds, plan, entries) };
  }

  #unite(other: OtherCopy, newStamp: () => Stamp): Omit<TakenIn, 'changes'> {
    const united = uniteWithOther(this.plan, other, newStamp);
    const { plan, changes, entries, ownChanges, taken } = united;
    if (changes.length === 0 && entries.length === 0) return taken;
    this.#write(() => {
      writeChangedRows(this.database, plan, changes);
      for (const bytes of other.addedContents()) putContent(this.database, bytes);
      for (const entry of entries) insertEntry(this.database, entry);
      if (ownChanges.length > 0) {
        const step = { kind: 'merge', label: '', undoes: null, changes: ownChanges } as const;
        const number = this.number + 1;
        insertEntry(this.database, { ...newStamp(), ...step, copyId: this.copyId, number });
      }
      forgetPersons(this.database, removedPersonsIn(plan, listEntries(this.database)));
    });
    this.#plan = null;
    this.#ownSteps = null;
    return taken;
  }

  #takeBack(kind: 'undo' | 'redo', id: string, stamp: Stamp, token: string | null): LogEntry {
    const { label, changes } = this.#read((database) => readEntry(database, id));
    return this.#make({ kind, label, undoes: id, changes: invert(changes) }, stamp, token);
  }

  #make(
    step: Step,
    stamp: Stamp,
    token: string | null,
    contents: readonly Uint8Array[] = [],
  ): LogEntry {
    const applied = applyChanges(this.plan, step.changes);
    if (applied.kind === 'refused') {
      throw new PlanverkError('refused', { problems: applied.problems });
    }
    const { plan, changes } = applied;
    const { copyId } = this;
    if (changes.length === 0) return { ...stamp, ...step, copyId, number: 0, changes };
    const entry = this.#write(() => {
      const made = { ...stamp, ...step, copyId, number: this.number + 1, changes };
      if (token !== null) noteCall(this.database.name, { token, entryId: stamp.id });
      for (const content of contents) putContent(this.database, content);
      writeChangedRows(this.database, plan, changes);
      insertEntry(this.database, made);
      return made;
    });
    this.#plan = plan;
    this.#ownSteps?.push(entry);
    return entry;
  }

  #readOwnSteps(): readonly OwnStep[] {
    this.#ownSteps ??= this.#read((database) => [...listSteps(database, this.copyId)]);
    return this.#ownSteps;
  }

  #read<Result>(work: (database: Database) => Result): Result {
    try {
      return work(this.database);
    } catch (error) {
      throw worldError(error, this.database.name);
    }
  }

  #write<Result>(work: () => Result): Result {
    try {
      return this.database.transaction(work).immediate();
    } catch (error) {
      // What is true now, the database knows: it may even have the change, and only failed to say so.
      this.#plan = null;
      this.#ownSteps = null;
      throw worldError(error, this.database.name);
    }
  }
}
