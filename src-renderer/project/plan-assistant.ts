import { createStore } from 'zustand/vanilla';
import { diff } from '../../src-domain/diff.ts';
import type { Finding } from '../../src-domain/finding.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { PlanAnswer, PlanTask } from './plan-work.ts';
import workerAddress from './plan-worker.ts?worker&url';
import type { ProjectStore } from './project-store.ts';

/** A pause that short nobody waits for, and somebody who types isn't held up. */
const pauseInMilliseconds = 250;

/** What the plan check says of the plan, a moment after it changed. Works in a thread of its own. */
export class PlanAssistant {
  /** null until the first check is done. */
  readonly findings = createStore<{ readonly all: readonly Finding[] | null }>(() => ({
    all: null,
  }));
  readonly #worker: Worker;
  readonly #unsubscribe: () => void;
  #known: Plan;
  #today: string;
  #asked = 0;
  #timer: number | undefined;

  constructor(store: ProjectStore, today: string) {
    this.#known = store.plan;
    this.#today = today;
    this.#worker = new Worker(ownScript(workerAddress), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<PlanAnswer>) => {
      if (data.asked === this.#asked) this.findings.setState({ all: data.findings });
    });
    this.#tell({ kind: 'plan', plan: store.plan });
    this.#check();
    this.#unsubscribe = store.state.subscribe(({ plan }) => this.#follow(plan));
  }

  /** Checks again when the day has changed. */
  setToday(today: string): void {
    if (today === this.#today) return;
    this.#today = today;
    this.#check();
  }

  close(): void {
    this.#unsubscribe();
    window.clearTimeout(this.#timer);
    this.#worker.terminate();
  }

  #follow(plan: Plan): void {
    if (plan === this.#known) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#tell({ kind: 'changes', changes: diff(this.#known, plan) });
      this.#known = plan;
      this.#check();
    }, pauseInMilliseconds);
  }

  #check(): void {
    this.#asked += 1;
    this.#tell({ kind: 'check', asked: this.#asked, today: this.#today });
  }

  #tell(task: PlanTask): void {
    this.#worker.postMessage(task);
  }
}

/** The page's security policy lets a worker be started from the program's own files only. */
const policy = window.trustedTypes?.createPolicy('planverk-worker', {
  createScriptURL: (address: string) => {
    const url = new URL(address, document.baseURI);
    if (url.origin !== location.origin) throw new Error(`Not a file of the program: ${url}`);
    return url.href;
  },
});

const ownScript = (address: string) => policy?.createScriptURL(address) ?? address;
