import type { Texts } from '../catalogue.ts';
import type { milestoneDocument as nb } from '../nb/milestone-document.ts';

export const milestoneDocument: Texts<typeof nb> = {};
