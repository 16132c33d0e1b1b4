import type { Texts } from '../catalogue.ts';
import type { trend as nb } from '../nb/trend.ts';

export const trend: Texts<typeof nb> = {};
