import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { run } = await import('./cli/run.ts');

// Whoever reads the output may have seen enough; the work is done all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2));
