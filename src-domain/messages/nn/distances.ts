import type { Texts } from '../catalogue.ts';
import type { distances as nb } from '../nb/distances.ts';

export const distances: Texts<typeof nb> = {
  days_one: '{{days}} dag',
  days_other: '{{days}} dagar',
  months_one: '{{count}} månad',
  months_other: '{{count}} månader',
  years_one: '{{count}} år',
  years_other: '{{count}} år',
  about: 'ca. {{length}}',
  'days-and-length': '{{days}} ({{length}})',
  later: '{{time}} seinare',
  earlier: '{{time}} tidlegare',
};
