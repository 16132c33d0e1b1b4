import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

/** The table on a page of its own, built like the product's pages. */
export interface GridPage {
  readonly address: string;
  stop(): Promise<void>;
}

/** Builds the page into a temporary folder and serves it. React's own warnings are kept in. */
export async function startGridPage(): Promise<GridPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'planverk-grid-'));
  const root = fileURLToPath(new URL('.', import.meta.url));
  const settings = {
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [react()],
    build: { outDir, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 9000 },
  } as const;
  await build({ ...settings, plugins: [react()] });
  const server = await preview({
    ...settings,
    plugins: [],
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The page has no address');
  return {
    address,
    stop: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
