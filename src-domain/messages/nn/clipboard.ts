import type { Texts } from '../catalogue.ts';
import type { clipboard as nb } from '../nb/clipboard.ts';

export const clipboard: Texts<typeof nb> = {};
