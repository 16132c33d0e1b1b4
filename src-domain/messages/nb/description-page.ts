/** Beskrivelse. */
export const descriptionPage = {
  explanation:
    'Planens tekst, avsnitt for avsnitt. Hjelpeteksten ved siden av kommer aldri med på utskrift.',
  sections: 'Avsnitt',
  'own-plan': 'Egen plan: {{name}}',
  'own-plan-unnamed': 'Egen plan for et delprosjekt',
  add: 'Nytt avsnitt',
  'no-sections': 'Planen har ingen avsnitt ennå',
  'no-sections-why':
    'Avsnittene er planens løpende tekst: bakgrunnen for prosjektet, avgrensninger, rapportering og annet som ikke er lister og tabeller.',
  'first-section': 'Skriv det første avsnittet',
  unnamed: 'Uten overskrift',
  words_one: '1 ord',
  words_other: '{{count}} ord',
  empty: 'tomt',
  findings_one: '1 merknad fra plankontrollen',
  findings_other: '{{count}} merknader fra plankontrollen',
  section: 'Avsnittet «{{name}}»',
  chapter: 'Kapittel',
  language: 'Målform',
  'language-as-project': 'Som prosjektet ({{language}})',
  text: 'Teksten i «{{name}}»',
  'loading-editor': 'Henter skriveverktøyet …',
  guidance: 'Hjelpetekst',
  'guidance-show': 'Vis hjelpeteksten',
  'guidance-hide': 'Skjul hjelpeteksten',
  'move-keys': 'Alt + pil opp eller ned flytter avsnittet.',
} satisfies Readonly<Record<string, string>>;
