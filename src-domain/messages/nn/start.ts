import type { Texts } from '../catalogue.ts';
import type { start as nb } from '../nb/start.ts';

export const start: Texts<typeof nb> = {};
