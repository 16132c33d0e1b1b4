import type { Texts } from '../catalogue.ts';
import type { frame as nb } from '../nb/frame.ts';

export const frame: Texts<typeof nb> = {};
