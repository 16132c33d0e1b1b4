import type { Texts } from '../catalogue.ts';
import type { menu as nb } from '../nb/menu.ts';

export const menu: Texts<typeof nb> = {};
