import type { Texts } from '../catalogue.ts';
import type { search as nb } from '../nb/search.ts';

export const search: Texts<typeof nb> = {
  placeholder: 'Søk i planen, sider og kommandoar',
  nothing: 'Fann ingenting.',
  found_one: '1 treff',
  found_other: '{{count}} treff',
  searching: 'Søkjer …',
  unnamed: 'Utan namn',
  'group-page': 'Sider',
  'group-command': 'Kommandoar',
  'make-document': 'Lag dokument',
  'to-start': 'Til startsida',
  'use-language': 'Bruk {{language}} i programmet',
};
