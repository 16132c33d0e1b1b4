import { start } from './start.ts';

/** What may be said where projects are opened, and neither on the first page of one nor around it, in nynorsk. */
export const nnStart = { start };
