import type { EntityName } from '../../src-domain/entities/registry.ts';
import { handoutOf } from '../../src-domain/handout/handout-row.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { type PageName, pageNames } from '../../src-preload/page-names.ts';

export { type PageName, pageNames };

/** What is about the whole project has nothing to show in a copy that was handed out. */
const stayHome: readonly PageName[] = ['versjoner', 'utsendt'];

/** The pages that a project, or a copy that was handed out of it, has. */
export const pagesOf = (plan: Plan): readonly PageName[] =>
  handoutOf(plan) ? pageNames.filter((page) => !stayHome.includes(page)) : pageNames;

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
  report: 'rapporter',
  light: 'rapporter',
  deviation: 'rapporter',
  risk: 'styring',
  tolerance: 'styring',
  budget: 'styring',
  version: 'versjoner',
  decision: 'versjoner',
  caseHeading: 'versjoner',
  caseText: 'versjoner',
  letterhead: 'dokumenter',
  attachment: 'dokumenter',
  issuedDocument: 'utsendt',
  handout: 'deling',
  handoutReturn: 'deling',
  collision: 'deling',
};
