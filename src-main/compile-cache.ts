import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { planverkHome } from './store/home.ts';

/**
 * Keeps what Node has compiled between runs, which halves the time that a command takes to start. The
 * folder is the user's own, since whoever can write there decides what is run. Where the environment
 * names another (NODE_COMPILE_CACHE), that one serves, for the processes that are started from here too.
 */
export function keepCompiled(): void {
  process.env['NODE_COMPILE_CACHE'] ??= join(planverkHome(process.env), 'compile-cache');
  enableCompileCache(process.env['NODE_COMPILE_CACHE']);
}
