import type { Texts } from '../catalogue.ts';
import type { subprojectsPage as nb } from '../nb/subprojects-page.ts';

export const subprojectsPage: Texts<typeof nb> = {};
