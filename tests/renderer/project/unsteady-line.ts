import { failureOf } from '../../../src-main/failure-of.ts';
import type { Office } from '../../../src-main/office.ts';
import type { Answer, CallName, Calls, ProgramEvent } from '../../../src-preload/contract.ts';
import { CallFailed, ProgramGone } from '../../../src-renderer/call-failure.ts';
import type { Program } from '../../../src-renderer/project/follow-project.ts';

interface Asked {
  readonly name: CallName;
  readonly sends: unknown;
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** The way between a page and the real program, on which each thing moves, or is lost, when a test says so. */
export class UnsteadyLine implements Program {
  readonly #office: Office;
  readonly #events: ProgramEvent[] = [];
  readonly #requests: Asked[] = [];
  readonly #answers: { readonly asked: Asked; readonly answer: Answer }[] = [];
  readonly #listeners = new Set<(event: ProgramEvent) => void>();
  readonly #watchers = new Set<(isThere: boolean) => void>();
  readonly #stop: () => void;
  #isThere = true;
  /** What the program has done, by the token of the call. */
  readonly done = new Map<string, CallName>();

  constructor(office: Office) {
    this.#office = office;
    this.#stop = office.listen((event) => {
      if (this.#isThere) this.#events.push(structuredClone(event));
    });
  }

  readonly call = <Name extends CallName>(
    name: Name,
    sends: Calls[Name]['sends'],
  ): Promise<Calls[Name]['gets']> =>
    new Promise((resolve, reject) => {
      const asked = { name, sends: structuredClone(sends), resolve, reject } as Asked;
      if (this.#isThere) this.#requests.push(asked);
      else reject(new ProgramGone());
    });

  readonly listen = (listener: (event: ProgramEvent) => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly watchConnection = (watcher: (isThere: boolean) => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  get isQuiet(): boolean {
    return this.#requests.length + this.#answers.length + this.#events.length === 0;
  }

  get isListenedTo(): boolean {
    return this.#listeners.size + this.#watchers.size > 0;
  }

  /** A request reaches the program, which does what it asks. */
  async deliver(): Promise<void> {
    const asked = this.#requests.shift();
    if (asked) this.#answers.push({ asked, answer: await this.#handle(asked) });
  }

  /** An answer reaches the page; they needn't come in order. */
  answer(which = 0): void {
    const [arrived] = this.#answers.splice(which % Math.max(1, this.#answers.length), 1);
    if (!arrived) return;
    const { asked, answer } = arrived;
    if (answer.kind === 'failed') asked.reject(new CallFailed(answer.failure));
    else asked.resolve(answer.value as never);
  }

  loseRequest(): void {
    this.#requests.shift()?.reject(new ProgramGone());
  }

  loseAnswer(): void {
    this.#answers.shift()?.asked.reject(new ProgramGone());
  }

  /** An event reaches the page; they come in order. */
  hear(): void {
    const event = this.#events.shift();
    if (event) for (const listener of this.#listeners) listener(event);
  }

  /** Nothing gets through, and what was on its way is lost. */
  cut(): void {
    this.#isThere = false;
    this.#events.length = 0;
    for (const watcher of this.#watchers) watcher(false);
    for (const { reject } of this.#requests.splice(0)) reject(new ProgramGone());
    for (const { asked } of this.#answers.splice(0)) asked.reject(new ProgramGone());
  }

  join(): void {
    if (this.#isThere) return;
    this.#isThere = true;
    for (const watcher of this.#watchers) watcher(true);
  }

  close(): void {
    this.#stop();
  }

  async #handle({ name, sends }: Asked): Promise<Answer> {
    try {
      const handler = this.#office.calls[name as 'publish'] as (sent: unknown) => unknown;
      const value = await handler(sends);
      if (typeof sends === 'object' && sends && 'token' in sends) {
        this.done.set(String(sends.token), name);
      }
      return { kind: 'done', value: structuredClone(value) as never };
    } catch (error) {
      return {
        kind: 'failed',
        failure: failureOf(error, (bug) => {
          throw bug;
        }),
      };
    }
  }
}
