import { nbFirst } from './first-catalogue.ts';
import { menu } from './menu.ts';
import { nbPages } from './page-catalogue.ts';
import { nbStart } from './start-catalogue.ts';
import { terminal } from './terminal.ts';

/** Bokmål. Another language is a folder with the same files. */
export const nb = { ...nbFirst, ...nbPages, ...nbStart, menu, terminal };
