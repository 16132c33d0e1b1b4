import type { Texts } from '../catalogue.ts';
import type { goalsPage as nb } from '../nb/goals-page.ts';

export const goalsPage: Texts<typeof nb> = {};
