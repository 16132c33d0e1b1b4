import type { Texts } from '../catalogue.ts';
import type { timeline as nb } from '../nb/timeline.ts';

export const timeline: Texts<typeof nb> = {};
