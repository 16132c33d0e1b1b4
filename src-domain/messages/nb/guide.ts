/** The frame around the user's guide. The guide itself lies in docs/brukerveiledning. */
export const guide = {
  chapters: 'Kapitler',
  'to-project': 'Tilbake til prosjektet',
  'to-start': 'Tilbake til startsiden',
  previous: 'Forrige: {{title}}',
  next: 'Neste: {{title}}',
  turning: 'Forrige og neste kapittel',
  'no-chapter': 'Kapittelet finnes ikke',
  'no-chapter-why': 'Velg et kapittel i listen.',
  'in-bokmaal': 'Veiledningen er på bokmål.',
} satisfies Readonly<Record<string, string>>;
