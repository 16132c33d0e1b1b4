import type { Catalogue } from '../catalogue.ts';
import { menu } from './menu.ts';
import { nnPages } from './page-catalogue.ts';
import { terminal } from './terminal.ts';

export const nn = { ...nnPages, menu, terminal } satisfies Catalogue;
