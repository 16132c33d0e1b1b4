import { createStore } from 'zustand/vanilla';
import { diff } from '../../src-domain/diff.ts';
import type { Language } from '../../src-domain/fields.ts';
import type { Finding } from '../../src-domain/finding.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { SearchHit } from '../../src-domain/search.ts';
import type { PlanAnswer, PlanTask } from './plan-work.ts';
import workerAddress from './plan-worker.ts?worker&url';
import type { ProjectStore } from './project-store.ts';

/** A pause that short nobody waits for, and somebody who types isn't held up. */
const pauseInMilliseconds = 250;

/** As long as the page has so much to do at first, it comes before the plan check. */
const longestWaitInMilliseconds = 1000;

/** Checks the plan a moment after it changed, and searches it, in a thread of its own. */
export class PlanAssistant {
  /** null until the first check is done. */
  readonly findings = createStore<{ readonly all: readonly Finding[] | null }>(() => ({
    all: null,
  }));
  /** null until the page has come to rest for the first time, or is searched. */
  #worker: Worker | null = null;
  readonly #starting: number;
  readonly #unsubscribe: () => void;
  readonly #searches = new Map<number, (hits: readonly SearchHit[]) => void>();
  /** What the worker knows, and what it is to be told. */
  #known: Plan;
  #latest: Plan;
  #lastCheck = 0;
  #today: string;
  #asked = 0;
  #timer: number | undefined;

  constructor(store: ProjectStore, today: string) {
    this.#known = store.plan;
    this.#latest = store.plan;
    this.#today = today;
    this.#starting = window.requestIdleCallback(() => this.#start(), {
      timeout: longestWaitInMilliseconds,
    });
    this.#unsubscribe = store.state.subscribe(({ plan }) => this.#follow(plan));
  }

  /** Checks again when the day has changed. */
  setToday(today: string): void {
    if (today === this.#today) return;
    this.#today = today;
    if (this.#worker) this.#check();
  }

  /** Searches all that is written in the plan as it is now. */
  search(query: string, language: Language): Promise<readonly SearchHit[]> {
    if (this.#worker) this.#tellChanges();
    else this.#start();
    this.#asked += 1;
    const asked = this.#asked;
    this.#tell({ kind: 'search', asked, query, language });
    return new Promise((resolve) => this.#searches.set(asked, resolve));
  }

  close(): void {
    this.#unsubscribe();
    window.cancelIdleCallback(this.#starting);
    window.clearTimeout(this.#timer);
    this.#worker?.terminate();
  }

  #start(): void {
    if (this.#worker) return;
    this.#worker = new Worker(ownScript(workerAddress), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<PlanAnswer>) => {
      this.#hear(data);
    });
    this.#known = this.#latest;
    this.#tell({ kind: 'plan', plan: this.#latest });
    this.#check();
  }

  #follow(plan: Plan): void {
    if (plan === this.#latest) return;
    window.clearTimeout(this.#timer);
    this.#latest = plan;
    if (!this.#worker) return;
    this.#timer = window.setTimeout(() => {
      this.#tellChanges();
      this.#check();
    }, pauseInMilliseconds);
  }

  #tellChanges(): void {
    if (this.#latest === this.#known) return;
    this.#tell({ kind: 'changes', changes: diff(this.#known, this.#latest) });
    this.#known = this.#latest;
  }

  #check(): void {
    this.#asked += 1;
    this.#lastCheck = this.#asked;
    this.#tell({ kind: 'check', asked: this.#asked, today: this.#today });
  }

  #hear(answer: PlanAnswer): void {
    if (answer.kind === 'hits') {
      this.#searches.get(answer.asked)?.(answer.hits);
      this.#searches.delete(answer.asked);
    } else if (answer.asked === this.#lastCheck) {
      this.findings.setState({ all: answer.findings });
    }
  }

  #tell(task: PlanTask): void {
    this.#worker?.postMessage(task);
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
