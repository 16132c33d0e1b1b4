import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { startChildProcess } from '../../../../src-main/isolated/child-process.ts';
import { type Serving, serve } from '../../../../src-main/shells/browser/serve.ts';
import { realSurroundings } from '../../../../src-main/surroundings.ts';
import type { Answer, CallName, Calls } from '../../../../src-preload/contract.ts';

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A browser shell in this process, and what a browser that was let in would send. */
export interface Served extends Serving {
  readonly origin: string;
  readonly basePath: string;
  readonly cookie: string;
  readonly home: string;
  ask(asked: Asked): Promise<Answered>;
  /** Makes a call as the program's own page does. */
  call<Name extends CallName>(name: Name, sent: Calls[Name]['sends']): Promise<Answer<Name>>;
  end(): Promise<void>;
}

/** Serves the program with working copies of its own, and goes in by the address. */
export async function serveProgram(file?: string): Promise<Served> {
  const home = await mkdtemp(join(tmpdir(), 'planverk-serve-'));
  const serving = await serve({
    file,
    port: 0,
    openWindow: false,
    surroundings: { ...realSurroundings(startChildProcess), home },
    pageFolder: fileURLToPath(new URL('./page/', import.meta.url)),
  });
  const { origin, pathname } = new URL(serving.address);
  const ask = (asked: Asked) => send(origin, asked);
  const { headers } = await ask({ path: pathname });
  const basePath = headers.location?.split('#')[0] ?? '';
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  return {
    ...serving,
    origin,
    basePath,
    cookie,
    home,
    ask,
    call: async (name, sent) => {
      const { body } = await ask({
        method: 'POST',
        path: `${basePath}call/${name}`,
        headers: { Cookie: cookie, Origin: origin, 'Content-Type': 'application/json' },
        body: JSON.stringify(sent),
      });
      return JSON.parse(body);
    },
    end: async () => {
      await serving.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** One request with exactly these headers; `fetch` would set Host and Origin itself. */
function send(origin: string, { method = 'GET', path, headers, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const wanted = { hostname, port, method, path, headers: { ...headers }, agent: false } as const;
    const sent = request(wanted, (response) => {
      const { statusCode: status = 0, headers } = response;
      if (headers['content-type'] === 'text/event-stream') {
        response.destroy();
        resolve({ status, headers, body: '' });
        return;
      }
      text(response).then((body) => resolve({ status, headers, body }), reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
