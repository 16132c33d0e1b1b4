import type { Texts } from '../catalogue.ts';
import type { calendar as nb } from '../nb/calendar.ts';

export const calendar: Texts<typeof nb> = {};
