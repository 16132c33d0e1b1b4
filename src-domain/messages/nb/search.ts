/** The search over everything. */
export const search = {
  placeholder: 'Søk i planen, sider og kommandoer',
  nothing: 'Fant ingenting.',
  found_one: '1 treff',
  found_other: '{{count}} treff',
  searching: 'Søker …',
  unnamed: 'Uten navn',
  'group-page': 'Sider',
  'group-command': 'Kommandoer',
  'make-document': 'Lag dokument',
  'to-start': 'Til startsiden',
  'use-language': 'Bruk {{language}} i programmet',
} satisfies Readonly<Record<string, string>>;
