import { failures } from './failures.ts';

/** Bokmål. Another language is a folder with the same files. */
export const nb = { failures };
