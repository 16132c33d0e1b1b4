/** Siden Historikk. */
export const historyPage = {
  explanation:
    'Alt som er gjort i prosjektet, nyeste først. Åpne en linje for å se hver endring og sette den tilbake.',
  shown_one: 'Viser én hendelse',
  shown_other: 'Viser {{count}} hendelser',
  'read-more': 'Vis eldre',
  'put-back-this': 'Sett tilbake',
  'was-put-back': 'Satt tilbake',
  'is-put-back':
    'Satt tilbake. Det står øverst i historikken som «{{label}}», og kan settes tilbake igjen derfra.',
  'put-back-before': 'Dette er satt tilbake senere.',
  'not-put-back': 'Dette lar seg ikke sette tilbake, for noe er endret siden:',
  'filter-text': 'Søk i historikken',
  'filter-who': 'Hvem',
  'filter-anyone': 'Alle',
  'filter-where': 'Hvor i planen',
  'filter-anywhere': 'Hele planen',
  'filter-from': 'Fra og med',
  'filter-to': 'Til og med',
};
