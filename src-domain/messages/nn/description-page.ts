import type { Texts } from '../catalogue.ts';
import type { descriptionPage as nb } from '../nb/description-page.ts';

export const descriptionPage: Texts<typeof nb> = {};
