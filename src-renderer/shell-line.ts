import type { ProgramEvent } from '../src-preload/contract.ts';
import {
  isWayBackProven,
  newWayBackText,
  proveWayBack,
  readWayBackKey,
  type WayBackKey,
  type WayBackProof,
} from '../src-preload/way-back.ts';

/** Whether the program is there; where a stranger answers in its place, nothing of the project goes there. */
export type Connection = 'there' | 'gone' | 'stranger';

const retryInMilliseconds = 1_000;
const patienceInMilliseconds = 10_000;

/** A page's line to the browser shell. It finds its way back to a shell that was started again. */
export class ShellLine {
  readonly #hear: (event: ProgramEvent) => void;
  readonly #tell: () => void;
  #connection: Connection = 'there';
  #key: WayBackKey | null = null;

  /** `tell` is called whenever the connection is there again or isn't. */
  constructor(hear: (event: ProgramEvent) => void, tell: () => void) {
    this.#hear = hear;
    this.#tell = tell;
    this.#follow();
  }

  get connection(): Connection {
    return this.#connection;
  }

  #follow(): void {
    const source = new EventSource('events');
    source.onmessage = ({ data }) => this.#hear(JSON.parse(data) as ProgramEvent);
    source.onopen = () => {
      this.#become('there');
      void this.#readKey();
    };
    // What it tries by itself it would try with a stranger too.
    source.onerror = () => {
      source.close();
      if (this.#connection === 'there') this.#become('gone');
      setTimeout(() => void this.#findBack(), retryInMilliseconds);
    };
  }

  async #findBack(): Promise<void> {
    const found = this.#key ? await askForWayBack(this.#key) : 'there';
    if (found === 'there') {
      this.#follow();
      return;
    }
    if (found !== this.#connection) this.#become(found);
    setTimeout(() => void this.#findBack(), retryInMilliseconds);
  }

  async #readKey(): Promise<void> {
    if (this.#key) return;
    try {
      const { key } = (await (await fetch('back-key')).json()) as { readonly key: string };
      this.#key = await readWayBackKey(key);
    } catch {
      // The program is gone again, and is asked when it is back.
    }
  }

  #become(connection: Connection): void {
    this.#connection = connection;
    this.#tell();
  }
}

/** Lets the program prove that it is the one, then proves the same of the page, which gets a new cookie. */
async function askForWayBack(key: WayBackKey): Promise<Connection> {
  const asked = newWayBackText();
  try {
    const answered = await post('/back/ask', { asked });
    const { asked: back, proof } = (await answered.json()) as WayBackProof;
    if (!(await isWayBackProven(key, 'shell', [asked, back], proof))) return 'stranger';
    const own = await proveWayBack(key, 'page', [back]);
    return (await post('/back/prove', { asked: back, proof: own })).ok ? 'there' : 'gone';
  } catch (error) {
    // A program that doesn't answer as Planverk does isn't Planverk.
    return error instanceof SyntaxError ? 'stranger' : 'gone';
  }
}

const post = (path: string, body: unknown) =>
  fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'same-origin',
    signal: AbortSignal.timeout(patienceInMilliseconds),
  });
