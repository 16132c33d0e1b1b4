import type { Texts } from '../catalogue.ts';
import type { projectPage as nb } from '../nb/project-page.ts';

export const projectPage: Texts<typeof nb> = {};
