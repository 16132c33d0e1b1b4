import {
  monthsByName,
  ordinalsByName,
  seasonsByName,
  weekdaysByName,
  weekWords,
  yearPartsByName,
} from './norwegian-calendar.ts';
import { choice, type Rule, repeated, says, sequence } from './rules.ts';
import type { Token } from './tokens.ts';

const eventWords = says(
  ...['når', 'etter', 'før', 'ved', 'innen', 'innan', 'senest', 'seinest', 'seinast', 'inntil'],
  ...['samtidig med', 'samstundes med', 'i forbindelse med', 'i samband med', 'så snart'],
  ...['i forkant av', 'i etterkant av', 'fram til', 'frem til', 'straks', 'så fort'],
  ...['like etter', 'like før', 'rett etter', 'rett før', 'umiddelbart etter'],
);

const smallWords = says('at', 'det', 'den', 'de', 'dei', 'selve', 'ca', 'ca.', 'i', 'av', 'på');

const announcement: Rule<unknown> = sequence(
  eventWords,
  repeated(choice(eventWords, smallWords), 5),
);

/** What begins with one of these speaks of the calendar, or of no event at all. */
const noEvents: ReadonlySet<string> = new Set([
  ...[monthsByName, seasonsByName, yearPartsByName, ordinalsByName, weekdaysByName].flatMap(
    (table) => [...table.keys()],
  ),
  ...weekWords,
  ...['dag', 'dagen', 'dager', 'dagar', 'dagene', 'dagane', 'døgn', 'time', 'timer', 'timar'],
  ...['måned', 'måneden', 'måneder', 'månad', 'månaden', 'månader', 'mnd', 'år', 'året', 'årene'],
  ...['årsskiftet', 'månedsskiftet', 'månadsskiftet', 'utgangen', 'utløpet', 'inngangen'],
  ...['begynnelsen', 'starten', 'byrjinga', 'midten', 'slutten', 'primo', 'medio', 'ultimo'],
  ...['kl', 'klokka', 'klokken', 'neste', 'nest', 'denne', 'dette', 'årets', 'fra', 'frå', 'til'],
  ...['som', 'mulig', 'mogleg', 'råd', 'kort', 'tid', 'rimelig', 'rimeleg', 'hvert', 'kvart'],
]);

/**
 * Whether the text places its time by an event ('etter valget 2007', 'når planen er vedtatt'): a word
 * like 'etter', and then a thing that isn't a date. 'etter 31. februar' is a date that is wrong.
 */
export function isEvent(tokens: readonly Token[]): boolean {
  const match = announcement(tokens, 0);
  if (match === null) return false;
  const named = tokens.slice(match.next).find((token) => /^\p{L}/u.test(token));
  return named !== undefined && !noEvents.has(named);
}
