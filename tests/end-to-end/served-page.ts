import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { findPageFile, noncePlaceholder } from '../../src-main/shells/page-files.ts';

/** A page of a test's own, at an address of its own. */
export interface ServedPage {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Builds the page in a folder as the program's page is built, and serves it under the same policy.
 * React's own warnings are kept in.
 */
export async function servePage(root: string): Promise<ServedPage> {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    html: { cspNonce: noncePlaceholder },
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
    },
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = await findPageFile(folder, pathname.slice(1));
    response.writeHead(file ? 200 : 404, file?.headers).end(file?.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
