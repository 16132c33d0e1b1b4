import type { nb } from './nb/catalogue.ts';

/** A text for each key of an area. */
export type Texts<Area> = { readonly [Key in keyof Area]: string };

/** What every language must say: the same keys as bokmål. A missing one fails the type check. */
export type Catalogue = { readonly [Area in keyof typeof nb]: Texts<(typeof nb)[Area]> };

/** What the pages need of it: neither the terminal's texts nor those of the system's menus. */
export type PageCatalogue = Omit<Catalogue, 'menu' | 'terminal'>;
