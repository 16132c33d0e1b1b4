import type { Texts } from '../catalogue.ts';
import type { documentsPage as nb } from '../nb/documents-page.ts';

export const documentsPage: Texts<typeof nb> = {};
