/** Hovedtiltak. */
export const activitiesPage = {
  explanation: 'Hvert hovedtiltak må peke mot ett eller flere av prosjektets mål.',
  'matrix-explanation':
    'Trykk der et hovedtiltak og et mål møtes for å knytte dem sammen, eller for å fjerne koblingen.',
  view: 'Vis som',
  'view-list': 'Liste',
  'view-matrix': 'Matrise',
  goals: 'Mål',
  'without-subproject': 'Uten delprosjekt',
  'unnamed-subproject': 'Delprosjekt uten navn',
  'unnamed-activity': 'Hovedtiltak uten tekst',
  'unnamed-goal': 'Mål uten navn',
  'go-to-subproject': 'Gå til delprosjektet',
  add: 'Nytt hovedtiltak',
  empty: 'Ingen hovedtiltak ennå. Skriv hva prosjektet skal gjøre for å nå målene.',
  'matrix-without-goals': 'Her er ingen mål å knytte hovedtiltakene til. Skriv dem på siden Mål.',
  'matrix-without-activities': 'Her er ingen hovedtiltak å knytte til målene. Skriv dem i listen.',
  matrix: 'Hovedtiltak og mål',
  'goal-count': 'Antall mål',
  'activity-count': 'Antall hovedtiltak',
  none: 'ingen',
  via: 'via {{marks}}',
  'matrix-keys':
    'Piltastene flytter fra rute til rute, mellomrom eller Enter knytter sammen eller fjerner koblingen.',
  'linked-now': 'Knyttet sammen. {{activity}}: {{count}} mål.',
  'unlinked-now': 'Koblingen er fjernet. {{activity}}: {{count}} mål.',
} satisfies Readonly<Record<string, string>>;
