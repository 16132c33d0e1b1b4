import { dayText } from '../messages/day-text.ts';
import type { Translate } from '../messages/translate.ts';
import { type ItemFilter, isFiltering } from '../milestone-plan/item-filter.ts';
import type { Plan } from '../plan.ts';
import { caseDeadlines } from '../versions/paper-deadline.ts';
import type { CalendarEntry } from './calendar-entries.ts';
import { said } from './said.ts';

/** The days by which the papers of coming meetings are to be there. Where anything is filtered, they stay away. */
export function caseEntries(
  plan: Plan,
  filter: ItemFilter,
  translate: Translate,
): readonly CalendarEntry[] {
  if (isFiltering(filter)) return [];
  return caseDeadlines(plan).map(({ decision, body, day }) => {
    const { id, meetingDate, caseNumber } = decision;
    return {
      uid: `${id}-papers@planverk`,
      from: day,
      to: day,
      summary: translate('cases:papers-for-meeting', {
        body: said(body.name) || translate('calendar:unnamed'),
        day: meetingDate === null ? '' : dayText(meetingDate),
      }),
      description: said(caseNumber),
      isCancelled: false,
    };
  });
}
