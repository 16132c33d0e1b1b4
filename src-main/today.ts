import type { IsoDay } from '../src-domain/timing/calendar-days.ts';
import type { Surroundings } from './store/project-file.ts';

/** The day it is where the user sits. */
export function today({ now }: Surroundings): IsoDay {
  const moment = now();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
