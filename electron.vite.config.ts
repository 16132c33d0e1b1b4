import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { noncePlaceholder } from './src-main/shells/page-files.ts';

/** Builds the three parts of the program into out/. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // What isn't named here goes into the bundle, and the packaged program holds these packages alone:
      // two are native, the third has a `require` of its own that collides with the bundle's.
      externalizeDeps: false,
      rolldownOptions: {
        external: ['better-sqlite3', '@napi-rs/canvas', 'fflate'],
        input: {
          main: 'src-main/shells/electron/main.ts',
          isolated: 'src-main/shells/electron/isolated.ts',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: 'src-preload/preload.ts' },
        // A sandboxed preload is CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src-renderer',
    base: './',
    html: { cspNonce: noncePlaceholder },
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      // The page is read from the disk, not over a network.
      chunkSizeWarningLimit: 4000,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: 'src-renderer/index.html',
        output: {
          codeSplitting: {
            // zod is told not to make code out of text before any chunk that holds a schema is run.
            groups: [
              { name: 'zod', test: /node_modules\/zod\/|no-code-from-text/, priority: 2 },
              // What the window begins with comes in one piece: many small ones are zipped worse.
              { name: 'start', tags: ['$initial'], priority: 1 },
            ],
          },
        },
      },
    },
  },
});
