import type { Catalogue } from '../catalogue.ts';
import { nnFirst } from './first-catalogue.ts';
import { menu } from './menu.ts';
import { nnPages } from './page-catalogue.ts';
import { nnStart } from './start-catalogue.ts';
import { terminal } from './terminal.ts';

export const nn = { ...nnFirst, ...nnPages, ...nnStart, menu, terminal } satisfies Catalogue;
