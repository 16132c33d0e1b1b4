import type { Texts } from '../catalogue.ts';
import type { activitiesPage as nb } from '../nb/activities-page.ts';

export const activitiesPage: Texts<typeof nb> = {};
