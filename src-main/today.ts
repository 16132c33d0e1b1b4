import type { IsoDay } from '../src-domain/timing/calendar-days.ts';
import { isoDayOf } from '../src-domain/timing/local-day.ts';
import type { Surroundings } from './store/surroundings.ts';

/** The day it is where the user sits. */
export const today = ({ now }: Surroundings): IsoDay => isoDayOf(now());
