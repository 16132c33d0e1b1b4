/** The pages of a project as they stand in addresses, in the order of the navigation. */
export const pageNames = [
  'oversikt',
  'prosjekt',
  'organisering',
  'beskrivelse',
  'maal',
  'delprosjekter',
  'hovedtiltak',
  'milepaelplan',
  'versjoner',
  'styring',
  'rapporter',
  'dokumenter',
  'utsendt',
  'deling',
  'historikk',
] as const;

export type PageName = (typeof pageNames)[number];
