import type { Texts } from '../catalogue.ts';
import type { historyPage as nb } from '../nb/history-page.ts';

export const historyPage: Texts<typeof nb> = {
  explanation:
    'Alt som er gjort i prosjektet, nyaste først. Opne ei linje for å sjå kvar endring og setje henne tilbake.',
  shown_one: 'Viser éi hending',
  shown_other: 'Viser {{count}} hendingar',
  'read-more': 'Vis eldre',
  'put-back-this': 'Set tilbake',
  'was-put-back': 'Sett tilbake',
  'is-put-back':
    'Sett tilbake. Det står øvst i historikken som «{{label}}», og kan setjast tilbake igjen derifrå.',
  'put-back-before': 'Dette er sett tilbake seinare.',
  'not-put-back': 'Dette lèt seg ikkje setje tilbake, for noko er endra sidan:',
  'filter-text': 'Søk i historikken',
  'filter-who': 'Kven',
  'filter-anyone': 'Alle',
  'filter-where': 'Kvar i planen',
  'filter-anywhere': 'Heile planen',
  'filter-from': 'Frå og med',
  'filter-to': 'Til og med',
};
