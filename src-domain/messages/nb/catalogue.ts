import { failures } from './failures.ts';
import { terminal } from './terminal.ts';

/** Bokmål. Another language is a folder with the same files. */
export const nb = { failures, terminal };
