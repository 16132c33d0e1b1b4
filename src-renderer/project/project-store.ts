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
import { CallFailed, call, ProgramGone } from '../bridge.ts';
import * as optimistic from './optimistic-plan.ts';

/** Something that was asked for and didn't come about. */
export type Mishap =
  | { readonly kind: 'dropped'; readonly label: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface ProjectState {
  readonly project: string;
  readonly path: string;
  /** What the user sees: every change is in it at once. */
  readonly plan: Plan;
  readonly status: ProjectStatus;
  readonly mishap: Mishap | null;
  /** What was done last, in words, for who can't see it. */
  readonly lastDone: string;
}

type Step = { readonly kind: 'apply'; readonly token: string } | { readonly kind: 'undo' | 'redo' };

/** The open project as the page has it. All writing goes through `change`, `undo` and `redo`. */
export class ProjectStore {
  readonly state: StoreApi<ProjectState>;
  readonly #readAgain: () => Promise<OpenProject>;
  #plan: optimistic.OptimisticPlan;
  #queue: Step[] = [];
  #sending: Promise<void> | null = null;

  constructor(opened: OpenProject) {
    const { project, path, plan, version, status } = opened;
    this.#plan = optimistic.startFrom(plan, version);
    this.#readAgain = () => call('read-project', { project });
    this.state = createStore(() => ({
      project,
      path,
      plan,
      status,
      mishap: null,
      lastDone: '',
    }));
  }

  get plan(): Plan {
    return this.#plan.shown;
  }

  /** Makes changes under a label. They show at once; what comes back says why they couldn't be made. */
  change(label: string, changes: readonly Change[]): readonly Problem[] {
    if (changes.length === 0) return [];
    const token = crypto.randomUUID();
    const { plan, problems } = optimistic.show(this.#plan, { label, changes }, token);
    if (problems.length > 0) return problems;
    this.#plan = plan;
    this.state.setState({ plan: plan.shown, mishap: null, lastDone: label });
    this.#send({ kind: 'apply', token });
    return [];
  }

  undo(): void {
    this.#send({ kind: 'undo' });
  }

  redo(): void {
    this.#send({ kind: 'redo' });
  }

  /** Waits until all that was done here has reached the program, or nobody answers there. */
  async settled(): Promise<void> {
    await this.#sending;
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
    if (event.name === 'status-changed' && event.value.project === this.#project) {
      this.state.setState({ status: event.value.status });
    }
    if (event.name === 'plan-changed' && event.value.project === this.#project) {
      this.#hearChange(event.value);
    }
  }

  /** Reads the project anew, after the program was gone; what hadn't reached it is sent again. */
  async catchUp(): Promise<void> {
    const { plan, version, status } = await this.#readAgain();
    const waiting = new Set(this.#queue.flatMap((step) => ('token' in step ? [step.token] : [])));
    this.#settle(
      optimistic.rebase(
        plan,
        version,
        this.#plan.pending.filter(({ token }) => waiting.has(token)),
      ),
    );
    this.state.setState({ status });
    void this.#sendAll();
  }

  get #project(): string {
    return this.state.getState().project;
  }

  #hearChange(told: PlanChanged): void {
    // What was told before the plan was read is in it.
    if (told.version <= this.#plan.version) return;
    if (told.version > this.#plan.version + 1) {
      void this.catchUp();
      return;
    }
    this.#settle(optimistic.hear(this.#plan, told));
    const done = told.kind === 'edit' ? {} : { lastDone: told.label };
    this.state.setState({ status: told.status, ...done });
  }

  #settle({ plan, dropped }: optimistic.Settled): void {
    this.#plan = plan;
    const [first] = dropped;
    const mishap: Mishap | null = first ? { kind: 'dropped', ...first } : null;
    this.state.setState({ plan: plan.shown, ...(mishap && { mishap }) });
  }

  #send(step: Step): void {
    this.#queue.push(step);
    void this.#sendAll();
  }

  /** One after another, in the order in which they were made. */
  #sendAll(): Promise<void> {
    this.#sending ??= this.#sendInTurn().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #sendInTurn(): Promise<void> {
    try {
      for (let step = this.#queue[0]; step; step = this.#queue[0]) {
        await this.#sendOne(step);
        this.#queue.shift();
      }
    } catch (error) {
      // Nobody answers: what is left waits until `catchUp`.
      if (!(error instanceof ProgramGone)) throw error;
    }
  }

  async #sendOne(step: Step): Promise<void> {
    const project = this.#project;
    try {
      if (step.kind !== 'apply') {
        await call(step.kind, { project });
        return;
      }
      const pending = this.#plan.pending.find(({ token }) => token === step.token);
      if (!pending) return;
      const { token, label, changes } = pending;
      await call('apply-changes', { project, token, label, changes });
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      if (step.kind === 'apply') this.#settle(optimistic.drop(this.#plan, step.token));
      this.state.setState({ mishap: { kind: 'failed', failure: error.failure } });
    }
  }
}
