import type { Translate } from '../../src-domain/messages/translate.ts';
import { type IsoDay, isIsoDay } from '../../src-domain/timing/calendar-days.ts';
import { PlanverkError } from '../planverk-error.ts';

/** A day of the command line. Throws 'wrong-use' where it is none. */
export function readDay(text: string, translate: Translate): IsoDay {
  if (isIsoDay(text)) return text;
  throw new PlanverkError('wrong-use', {
    reason: translate('terminal:not-a-day', { day: text }),
  });
}
