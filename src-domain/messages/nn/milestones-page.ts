import type { Texts } from '../catalogue.ts';
import type { milestonesPage as nb } from '../nb/milestones-page.ts';

export const milestonesPage: Texts<typeof nb> = {};
