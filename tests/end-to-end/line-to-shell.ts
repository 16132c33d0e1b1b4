import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to the shell that can be cut: then nothing gets through, and what was open breaks off. */
export interface LineToShell {
  readonly address: string;
  cut(): void;
  join(): void;
}

/** Leads everything to a shell, whose page can't tell. It is gone when the test is over. */
export async function lineToShell(address: string): Promise<LineToShell> {
  const { hostname, port, origin, pathname } = new URL(address);
  let isThere = true;
  const server = createServer((asked, answered) => {
    const { method, url, headers } = asked;
    const own = { host: `${hostname}:${port}`, ...(headers.origin && { origin }) };
    const forwarded = request(
      { hostname, port, method, path: url, headers: { ...headers, ...own } },
      (response) => {
        answered.writeHead(response.statusCode ?? 500, response.headers);
        answered.flushHeaders();
        response.pipe(answered);
      },
    );
    const end = () => forwarded.destroy();
    forwarded.on('error', () => answered.destroy());
    answered.on('close', end);
    asked.pipe(forwarded);
  });
  server.on('connection', (socket) => {
    if (!isThere) socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    cut: () => {
      isThere = false;
      server.closeAllConnections();
    },
    join: () => {
      isThere = true;
    },
  };
}
