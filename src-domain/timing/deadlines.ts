import type { IsoDay } from './calendar-days.ts';
import type { Timing } from './timing.ts';

/**
 * The column is 'Tid (ferdig)': the last day of each span is a deadline, and deadlines are compared. So
 * 'Høst 07' is late for 'Oktober 07', and 'i løpet av 2009' isn't for 'Desember 09'. Each span is met by
 * itself: of 'Mai 07 og juni 08' the first may be too early and the second too late. A time that is
 * open, ambiguous or not understood has no deadline, so that nothing is claimed that isn't certain.
 */
export const deadlinesOf = ({ ambiguous, spans }: Timing): readonly IsoDay[] =>
  ambiguous ? [] : spans.flatMap(({ to }) => to ?? []);
