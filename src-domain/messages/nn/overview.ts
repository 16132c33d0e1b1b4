import type { Texts } from '../catalogue.ts';
import type { overview as nb } from '../nb/overview.ts';

export const overview: Texts<typeof nb> = {};
