import { type IsoDay, isIsoDay } from '../../../src-domain/timing/calendar-days.ts';
import type { RowPlace } from '../../frame/addresses.ts';
import { partAddress } from '../organisation-parts.ts';

/** The bodies as they are on a day: '/prosjekt/ab12/organisering/body/alle/2007-11-01'; on no day in particular (null): today. */
export const dayAddress = (project: string, day: IsoDay | null): string =>
  [partAddress(project, 'bodies'), ...(day === null ? [] : [day])].join('/');

/** The day that an address asks for; null where it asks for none, or for a day that doesn't exist. */
export const dayOf = (place: RowPlace | null): IsoDay | null =>
  place?.entity === 'body' && place.field !== null && isIsoDay(place.field) ? place.field : null;
