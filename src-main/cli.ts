import { fileURLToPath } from 'node:url';
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { run } = await import('./cli/run.ts');
const { startChildProcess } = await import('./isolated/child-process.ts');

process.exitCode = await run(process.argv.slice(2), {
  startIsolated: startChildProcess,
  programFolder: fileURLToPath(new URL('..', import.meta.url)),
});
