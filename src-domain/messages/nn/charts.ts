export const charts = {
  unnamed: 'Organisasjonskart utan namn',
  'as-of': 'Organiseringa per {{date}}.',
  'picture-name': 'Organisasjonskart: {{name}}',
  'as-text': 'Organisasjonskartet som tekst',
  none: 'Prosjektet har ingen organisasjonskart.',
  beside: 'ved sida av',
  'in-level': 'nivå: {{name}}',
  'linked-to': 'knytt til {{name}}',
};
