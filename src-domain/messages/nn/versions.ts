import type { Texts } from '../catalogue.ts';
import type { versions as nb } from '../nb/versions.ts';

export const versions: Texts<typeof nb> = {};
