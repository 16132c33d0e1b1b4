import type { Texts } from '../catalogue.ts';
import type { calendar as nb } from '../nb/calendar.ts';

export const calendar: Texts<typeof nb> = {
  name: 'Milepælplan – {{project}}',
  'name-alone': 'Milepælplan',
  unnamed: 'Utan namn',
  done: 'Ferdig: {{name}}',
  dropped: 'Går ut: {{name}}',
  'report-due': 'Frist: {{kind}}, {{name}}',
  'fact-milestone': 'Milepæl: {{value}}',
  'fact-time': 'Tid: {{value}}',
  'fact-forecast': 'Venta: {{value}}',
  'fact-responsible': 'Ansvarleg: {{value}}',
  'fact-subproject': 'Delprosjekt: {{value}}',
  'fact-municipality': 'Kommune: {{value}}',
  'fact-state': 'Tilstand: {{value}}',
  'fact-reason': 'Grunn: {{value}}',

  save: 'Til kalender',
  'save-explained': 'Lagar ei kalenderfil (.ics) av det som blir vist',
  making: 'Lagar kalenderfila …',
  'saved-to': 'Lagra som «{{path}}».',
  downloaded: 'Kalenderfila «{{name}}» er lasta ned.',
  entries_one: '1 oppføring.',
  entries_other: '{{count}} oppføringar.',
  'left-out_one': '1 er utelaten: {{reasons}}.',
  'left-out_other': '{{count}} er utelatne: {{reasons}}.',
  'left-out-continuous': '{{count}} går kontinuerleg',
  'left-out-undated': '{{count}} har ingen dag å stå på',
  'left-out-ambiguous': '{{count}} kan forståast på fleire måtar',
  none: 'Ingenting av det som blir vist, har ein dag i kalenderen.',
};
