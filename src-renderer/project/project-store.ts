import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Change } from '../../src-domain/change.ts';
import type { Failure } from '../../src-domain/failure.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { Problem } from '../../src-domain/problem.ts';
import type {
  OpenProject,
  PlanChanged,
  ProgramEvent,
  ProjectStatus,
} from '../../src-preload/contract.ts';
import type { call } from '../bridge.ts';
import { CallFailed, ProgramGone } from '../call-failure.ts';
import * as optimistic from './optimistic-plan.ts';

const firstRetryInMilliseconds = 500;
const longestRetryInMilliseconds = 15_000;

/** Something that was asked for and didn't come about. */
export type Mishap =
  | { readonly kind: 'dropped'; readonly dropped: readonly optimistic.Dropped[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface ProjectState {
  readonly project: string;
  readonly path: string;
  /** What the user sees: every change is in it at once. */
  readonly plan: Plan;
  readonly status: ProjectStatus;
  /** Something that was done here hasn't reached the program yet. */
  readonly isSending: boolean;
  /** The program has let go of the project; what is done here waits until it is opened again. */
  readonly isClosed: boolean;
  readonly mishap: Mishap | null;
  /** What was done last, in words, for who can't see it. */
  readonly lastDone: string;
}

interface Step {
  readonly kind: 'apply' | 'undo' | 'redo';
  readonly token: string;
}

/** The open project as the page has it. All writing goes through `change`, `undo` and `redo`. */
export class ProjectStore {
  readonly state: StoreApi<ProjectState>;
  readonly #call: typeof call;
  #plan: optimistic.OptimisticPlan;
  /** What the program hasn't answered yet, in the order in which it was done. */
  #queue: readonly Step[] = [];
  #sending: Promise<void> | null = null;
  #isLeaving = false;
  /** Something may have been missed: the plan is to be read, whatever is being read already. */
  #isBehind = false;
  #catchingUp: Promise<void> | null = null;
  /** What was told while the plan was read. */
  #told: PlanChanged[] = [];
  #retryInMilliseconds = firstRetryInMilliseconds;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #whenSent: (() => void)[] = [];

  constructor(opened: OpenProject, callProgram: typeof call) {
    const { project, path, plan, version, status } = opened;
    this.#call = callProgram;
    this.#plan = optimistic.startFrom(plan, version);
    this.state = createStore(() => ({
      project,
      path,
      plan,
      status,
      isSending: false,
      isClosed: false,
      mishap: null,
      lastDone: '',
    }));
  }

  get plan(): Plan {
    return this.#plan.shown;
  }

  /** Whether something was done here that can't be sent, since nobody answers. */
  get isWaiting(): boolean {
    return this.#hasUnsent && this.#retry !== null;
  }

  /** Makes changes under a label. They show at once; what comes back says why they couldn't be made. */
  change(label: string, changes: readonly Change[]): readonly Problem[] {
    if (changes.length === 0) return [];
    const token = crypto.randomUUID();
    const { plan, problems } = optimistic.show(this.#plan, { label, changes }, token);
    if (problems.length > 0) return problems;
    this.#plan = plan;
    // What was lost stays said until the user has seen it.
    const mishap = this.#dropped.length > 0 ? this.state.getState().mishap : null;
    this.state.setState({ plan: plan.shown, mishap, lastDone: label });
    this.#send({ kind: 'apply', token });
    return [];
  }

  undo(): void {
    this.#send({ kind: 'undo', token: crypto.randomUUID() });
  }

  redo(): void {
    this.#send({ kind: 'redo', token: crypto.randomUUID() });
  }

  /** Waits until all that was done here has reached the program, or nobody answers there. */
  async settled(): Promise<void> {
    await this.#sending;
  }

  /** Waits until all that was done here has reached the program, however long nobody answers. */
  async sent(): Promise<void> {
    if (this.#hasUnsent) await new Promise<void>((resolve) => this.#whenSent.push(resolve));
  }

  /** The page is going away and won't hear an answer: all that is left is sent at once. */
  leave(): void {
    this.#isLeaving = true;
    for (const step of this.#queue.slice(this.#sending ? 1 : 0)) this.#sendBlindly(step);
  }

  /** The page has come back after all: it finds out what has become of what it sent. */
  comeBack(): void {
    this.#isLeaving = false;
    void this.catchUp();
  }

  /** Shows what went wrong with something that was asked of the program about this project. */
  readonly tellMishap = (error: unknown): void => {
    if (!(error instanceof CallFailed)) throw error;
    this.state.setState({ mishap: { kind: 'failed', failure: error.failure } });
  };

  forgetMishap(): void {
    this.state.setState({ mishap: null });
  }

  /** Takes in what the program tells of this project. */
  hear(event: ProgramEvent): void {
    if (!('project' in event.value) || event.value.project !== this.#project) return;
    if (event.name === 'status-changed') this.state.setState({ status: event.value.status });
    if (event.name === 'plan-changed') this.#hearChange(event.value);
    if (event.name === 'project-closed') this.state.setState({ isClosed: true });
  }

  /** Opens a project again that was closed. */
  async reopen(): Promise<void> {
    this.state.setState({ isClosed: false, mishap: null });
    await this.catchUp();
  }

  /**
   * Reads the project anew, after something may have been missed; what hadn't reached the program is
   * sent again. Where nobody answers it is tried until somebody does.
   */
  catchUp(): Promise<void> {
    this.#isBehind = true;
    this.#told = [];
    this.#forgetRetry();
    if (this.#isClosed) return Promise.resolve();
    this.#catchingUp ??= this.#readUntilCaughtUp();
    return this.#catchingUp;
  }

  get #project(): string {
    return this.state.getState().project;
  }

  get #dropped(): readonly optimistic.Dropped[] {
    const { mishap } = this.state.getState();
    return mishap?.kind === 'dropped' ? mishap.dropped : [];
  }

  get #hasUnsent(): boolean {
    return this.#queue.length > 0;
  }

  get #isClosed(): boolean {
    return this.state.getState().isClosed;
  }

  async #readUntilCaughtUp(): Promise<void> {
    try {
      while (this.#isBehind && !this.#isClosed) {
        this.#isBehind = false;
        const waiting = new Set(this.#queue.map(({ token }) => token));
        // What was answered before the plan is read is in it, or was taken back by somebody.
        const answered = this.#plan.pending.filter(({ token }) => !waiting.has(token));
        const read = await this.#call('read-project', { project: this.#project });
        if (!this.#isBehind && !this.#isClosed) this.#takeIn(read, answered);
      }
      void this.#sendAll();
    } catch (error) {
      this.#isBehind = true;
      if (error instanceof ProgramGone) this.#tryLater();
      else {
        this.tellMishap(error);
        this.state.setState({ isClosed: true });
      }
    } finally {
      this.#catchingUp = null;
    }
  }

  #takeIn(
    { plan, version, status, tokens }: OpenProject,
    answered: readonly optimistic.Pending[],
  ): void {
    const inPlan = new Set([...tokens, ...answered.map(({ token }) => token)]);
    const waiting = this.#plan.pending.filter(({ token }) => !inPlan.has(token));
    this.#setQueue(this.#queue.filter(({ token }) => !inPlan.has(token)));
    this.#settle(optimistic.rebase(plan, version, waiting));
    this.state.setState({ status });
    const told = this.#told;
    this.#told = [];
    for (const change of told) this.#takeInChange(change);
  }

  #hearChange(told: PlanChanged): void {
    if (this.#isClosed) return;
    if (this.#isBehind || this.#catchingUp) this.#told.push(told);
    else this.#takeInChange(told);
  }

  #takeInChange(told: PlanChanged): void {
    // What was told before the plan was read is in it.
    if (told.version <= this.#plan.version) return;
    if (told.version > this.#plan.version + 1) {
      void this.catchUp();
      return;
    }
    this.#settle(optimistic.hear(this.#plan, told));
    const done = told.kind === 'edit' ? {} : { lastDone: told.label };
    this.state.setState({ status: told.status, ...done });
    // Somebody has made room for it meanwhile.
    if (this.#dropped.some(({ token }) => token === told.token)) {
      this.#tellDropped(this.#dropped.filter(({ token }) => token !== told.token));
    }
  }

  #settle({ plan, dropped }: optimistic.Settled): void {
    this.#plan = plan;
    this.state.setState({ plan: plan.shown });
    if (dropped.length > 0) this.#tellDropped([...this.#dropped, ...dropped]);
  }

  #tellDropped(dropped: readonly optimistic.Dropped[]): void {
    this.state.setState({ mishap: dropped.length > 0 ? { kind: 'dropped', dropped } : null });
  }

  #send(step: Step): void {
    this.#setQueue([...this.#queue, step]);
    if (this.#isLeaving) this.#sendBlindly(step);
    else void this.#sendAll();
  }

  #setQueue(queue: readonly Step[]): void {
    this.#queue = queue;
    this.state.setState({ isSending: this.#hasUnsent });
  }

  /** One after another, in the order in which they were done. */
  #sendAll(): Promise<void> {
    if (this.#sending) return this.#sending;
    if (!this.#hasUnsent || this.#isClosed) return Promise.resolve();
    this.#sending = this.#sendInTurn();
    return this.#sending;
  }

  async #sendInTurn(): Promise<void> {
    try {
      for (let step = this.#queue[0]; step && !this.#isClosed; step = this.#queue[0]) {
        const outcome = await this.#sendOne(step);
        this.#retryInMilliseconds = firstRetryInMilliseconds;
        if (outcome === 'not-open') break;
        // Reading the plan may have told meanwhile that it is in there.
        this.#setQueue(this.#queue.filter((other) => other !== step));
      }
    } catch (error) {
      if (!(error instanceof ProgramGone)) throw error;
      this.#tryLater();
    } finally {
      this.#sending = null;
    }
    if (!this.#hasUnsent) for (const tell of this.#whenSent.splice(0)) tell();
  }

  async #sendOne(step: Step): Promise<'answered' | 'not-open'> {
    try {
      await this.#ask(step);
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      const { failure } = error;
      if (failure.code === 'project-closed') {
        // The program was started again, and knows the project when it is read.
        void this.catchUp();
        return 'not-open';
      }
      this.#takeAway(step, failure);
    }
    return 'answered';
  }

  #ask({ kind, token }: Step): Promise<unknown> {
    const project = this.#project;
    if (kind !== 'apply') return this.#call(kind, { project, token });
    const pending = this.#plan.pending.find((each) => each.token === token);
    if (!pending) return Promise.resolve();
    const { label, changes } = pending;
    return this.#call('apply-changes', { project, token, label, changes });
  }

  #sendBlindly(step: Step): void {
    // What becomes of it is found out when the page comes back.
    this.#ask(step).catch(() => {});
  }

  #takeAway({ kind, token }: Step, failure: Failure): void {
    const pending = this.#plan.pending.find((each) => each.token === token);
    this.#settle(optimistic.drop(this.#plan, token));
    if (failure.code !== 'refused') {
      this.state.setState({ mishap: { kind: 'failed', failure } });
      // A disk that fails may have kept the change all the same.
      if (pending) void this.catchUp();
      return;
    }
    // What was lost stays said; else an undo that was refused says what is in its way.
    if (kind !== 'apply' && this.#dropped.length === 0) {
      this.state.setState({ mishap: { kind: 'failed', failure } });
    }
    if (!pending) return;
    const { label, changes } = pending;
    const problems = failure.values['problems'] as readonly Problem[];
    this.#tellDropped([...this.#dropped, { token, label, changes, problems }]);
  }

  /** Longer each time, since nobody knows for how long. */
  #tryLater(): void {
    if (this.#retry !== null) return;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      void (this.#isBehind ? this.catchUp() : this.#sendAll());
    }, this.#retryInMilliseconds);
    this.#retryInMilliseconds = Math.min(2 * this.#retryInMilliseconds, longestRetryInMilliseconds);
  }

  #forgetRetry(): void {
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = null;
  }
}
