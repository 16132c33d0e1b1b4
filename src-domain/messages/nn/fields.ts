import type { Texts } from '../catalogue.ts';
import type { fields as nb } from '../nb/fields.ts';

export const fields: Texts<typeof nb> = {};
