import type { Texts } from '../catalogue.ts';
import type { search as nb } from '../nb/search.ts';

export const search: Texts<typeof nb> = {};
