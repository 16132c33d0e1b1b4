import type { Texts } from '../catalogue.ts';
import type { grid as nb } from '../nb/grid.ts';

export const grid: Texts<typeof nb> = {};
