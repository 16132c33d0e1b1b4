import type { nb } from './nb/catalogue.ts';
import type { nbPages } from './nb/page-catalogue.ts';
import type { nbStart } from './nb/start-catalogue.ts';

/** A text for each key of an area. */
export type Texts<Area> = { readonly [Key in keyof Area]: string };

/** What every language must say: the same keys as bokmål. A missing one fails the type check. */
export type Catalogue = { readonly [Area in keyof typeof nb]: Texts<(typeof nb)[Area]> };

/** What is said on some page of a project, and neither on the first nor around it. */
export type PageCatalogue = { readonly [Area in keyof typeof nbPages]: Catalogue[Area] };

/** What is said where projects are opened, and neither on the first page of one nor around it. */
export type StartCatalogue = { readonly [Area in keyof typeof nbStart]: Catalogue[Area] };

/** What everything else in a window needs: neither the terminal's texts nor those of the system's menus. */
export type FirstCatalogue = Omit<
  Catalogue,
  keyof PageCatalogue | keyof StartCatalogue | 'menu' | 'terminal'
>;
