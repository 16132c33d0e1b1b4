import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { findPageFile, noncePlaceholder } from '../../../src-main/shells/page-files.ts';

/** A page of the clipboard's own parts, built as the product's and served with its security policy. */
export interface ClipboardPage {
  readonly address: string;
  close(): Promise<void>;
}

export async function serveClipboardPage(): Promise<ClipboardPage> {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-clipboard-'));
  await build({
    root: fileURLToPath(new URL('page', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    base: './',
    html: { cspNonce: noncePlaceholder },
    plugins: [react()],
    build: { outDir: folder, assetsInlineLimit: 0, chunkSizeWarningLimit: 4000, minify: false },
  });
  const server = createServer(async ({ url = '/' }, response) => {
    const file = await findPageFile(folder, url.slice(1));
    response.writeHead(file ? 200 : 404, file?.headers).end(file?.bytes);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
