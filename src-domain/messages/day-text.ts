import type { IsoDay } from '../timing/calendar-days.ts';

/** '2007-09-01' → '01.09.2007', as the form writes days. */
export const dayText = (day: IsoDay): string => day.split('-').toReversed().join('.');
