import type { Texts } from '../catalogue.ts';
import type { history as nb } from '../nb/history.ts';

export const history: Texts<typeof nb> = {};
