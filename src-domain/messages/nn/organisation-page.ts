import type { Texts } from '../catalogue.ts';
import type { organisationPage as nb } from '../nb/organisation-page.ts';

export const organisationPage: Texts<typeof nb> = {};
