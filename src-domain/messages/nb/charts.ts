export const charts = {
  unnamed: 'Organisasjonskart uten navn',
  'as-of': 'Organiseringen per {{date}}.',
  'picture-name': 'Organisasjonskart: {{name}}',
  'as-text': 'Organisasjonskartet som tekst',
  none: 'Prosjektet har ingen organisasjonskart.',
  beside: 'ved siden av',
  'in-level': 'nivå: {{name}}',
  'linked-to': 'forbundet med {{name}}',
};
