import type { Texts } from '../catalogue.ts';
import type { slips as nb } from '../nb/slips.ts';

export const slips: Texts<typeof nb> = {};
