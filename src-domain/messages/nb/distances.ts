/** Hvor langt det er mellom to dager. */
export const distances = {
  days_one: '{{days}} dag',
  days_other: '{{days}} dager',
  months_one: '{{count}} måned',
  months_other: '{{count}} måneder',
  years_one: '{{count}} år',
  years_other: '{{count}} år',
  about: 'ca. {{length}}',
  'days-and-length': '{{days}} ({{length}})',
  later: '{{time}} senere',
  earlier: '{{time}} tidligere',
} satisfies Readonly<Record<string, string>>;
