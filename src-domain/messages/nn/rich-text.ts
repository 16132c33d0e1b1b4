import type { Texts } from '../catalogue.ts';
import type { richText as nb } from '../nb/rich-text.ts';

export const richText: Texts<typeof nb> = {};
