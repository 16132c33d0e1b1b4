import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Door } from './doors.ts';
import { WayBack } from './way-back.ts';

/**
 * Who may come in. The user's browser shows a key once, in the address that the program printed or opened,
 * and from then on a cookie that no script can read. Cookies don't know ports, so every address lies under
 * a path that nobody can guess: a browser never shows the cookie to another program's port.
 */
export class Gate {
  readonly basePath: string;
  readonly wayBack: WayBack;
  readonly #origin: string;
  readonly #firstPage: string;
  readonly #secret = randomText();
  readonly #lastingKey = randomText();
  readonly #keysForOnce = new Set<string>();

  constructor({ port, basePath, wayBackKey, project }: Door) {
    this.basePath = basePath;
    this.wayBack = new WayBack(wayBackKey);
    this.#origin = `http://127.0.0.1:${port}`;
    this.#firstPage = project === null ? '' : `#/prosjekt/${project}`;
  }

  /** The address for the user to open, as often as they like. */
  get address(): string {
    return `${this.#origin}/open/${this.#lastingKey}`;
  }

  /** An address that works once: other users of the machine can read a program's arguments. */
  addressForOnce(): string {
    const key = randomText();
    this.#keysForOnce.add(key);
    return `${this.#origin}/open/${key}`;
  }

  /** Where somebody goes who was let in. */
  get entrance(): string {
    return `${this.basePath}${this.#firstPage}`;
  }

  /** The cookie for a right key. */
  findCookieFor(key: string): string | undefined {
    const isRight = this.#keysForOnce.delete(key) || isSame(key, this.#lastingKey);
    return isRight ? this.cookie : undefined;
  }

  /** The cookie for who has shown that it may come in. */
  get cookie(): string {
    return `planverk=${this.#secret}; Path=${this.basePath}; HttpOnly; SameSite=Strict`;
  }

  /** Whether the request was made to this very program and by its own page, or by nobody's page. */
  isFromHere({ headers, method }: IncomingMessage): boolean {
    const { host, origin } = headers;
    if (`http://${host}` !== this.#origin) return false;
    if (method === 'POST' ? origin !== this.#origin : origin && origin !== this.#origin) {
      return false;
    }
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || (site === 'none' && method === 'GET');
  }

  hasCookie({ headers }: IncomingMessage): boolean {
    return (headers.cookie ?? '').split('; ').some((cookie) => {
      const [name, value = ''] = cookie.split('=');
      return name === 'planverk' && isSame(value, this.#secret);
    });
  }
}

const randomText = () => randomBytes(24).toString('base64url');

function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
