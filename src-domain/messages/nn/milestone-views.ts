import type { Texts } from '../catalogue.ts';
import type { milestoneViews as nb } from '../nb/milestone-views.ts';

export const milestoneViews: Texts<typeof nb> = {};
