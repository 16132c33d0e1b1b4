import type { EntityName } from '../../src-domain/entities/registry.ts';
import { type PageName, pageNames } from '../../src-preload/page-names.ts';

export { type PageName, pageNames };

/** Where the rows of each entity are written. */
export const pageOf: Readonly<Record<EntityName, PageName>> = {
  project: 'prosjekt',
  planAuthor: 'prosjekt',
  organisation: 'organisering',
  person: 'organisering',
  personDistinction: 'organisering',
  body: 'organisering',
  seatGroup: 'organisering',
  seat: 'organisering',
  holding: 'organisering',
  compositionRule: 'organisering',
  orgChart: 'organisering',
  chartBox: 'organisering',
  chartLine: 'organisering',
  textSection: 'beskrivelse',
  focusArea: 'prosjekt',
  effectGoal: 'maal',
  goalPoint: 'maal',
  resultGoal: 'maal',
  indicator: 'maal',
  measurement: 'maal',
  subproject: 'delprosjekter',
  activity: 'hovedtiltak',
  activityGoal: 'hovedtiltak',
  milestone: 'milepaelplan',
  milestoneGroup: 'milepaelplan',
  measure: 'milepaelplan',
  milestoneNote: 'milepaelplan',
  responsible: 'milepaelplan',
  // Reports and what was sent have no page of their own yet.
  report: 'oversikt',
  light: 'oversikt',
  deviation: 'oversikt',
  risk: 'oversikt',
  tolerance: 'oversikt',
  budget: 'oversikt',
  version: 'versjoner',
  decision: 'versjoner',
  attachment: 'dokumenter',
  issuedDocument: 'dokumenter',
};
