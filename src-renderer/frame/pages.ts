import type { ComponentType } from 'react';
import type { EntityName } from '../../src-domain/entities/registry.ts';
import { type PageName, pageNames } from '../../src-preload/page-names.ts';

export { type PageName, pageNames };

/** Each page is fetched when it is first gone to. */
export const loadPage: Readonly<
  Record<PageName, () => Promise<{ readonly default: ComponentType }>>
> = {
  oversikt: () => asDefault(import('../overview/OverviewPage.tsx').then((m) => m.OverviewPage)),
  prosjekt: () => asDefault(import('../project-form/ProjectPage.tsx').then((m) => m.ProjectPage)),
  organisering: () =>
    asDefault(import('../organisation/OrganisationPage.tsx').then((m) => m.OrganisationPage)),
  beskrivelse: () =>
    asDefault(import('../description/DescriptionPage.tsx').then((m) => m.DescriptionPage)),
  maal: () => asDefault(import('../goals/GoalsPage.tsx').then((m) => m.GoalsPage)),
  delprosjekter: () =>
    asDefault(import('../subprojects/SubprojectsPage.tsx').then((m) => m.SubprojectsPage)),
  hovedtiltak: () =>
    asDefault(import('../activities/ActivitiesPage.tsx').then((m) => m.ActivitiesPage)),
  milepaelplan: () =>
    asDefault(import('../milestones/MilestonePlanPage.tsx').then((m) => m.MilestonePlanPage)),
  dokumenter: () =>
    asDefault(import('../documents/DocumentsPage.tsx').then((m) => m.DocumentsPage)),
  historikk: () => asDefault(import('../history/HistoryPage.tsx').then((m) => m.HistoryPage)),
};

const asDefault = async (page: Promise<ComponentType>) => ({ default: await page });

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
  // Reports, decisions and what was sent have no page of their own yet.
  report: 'oversikt',
  light: 'oversikt',
  deviation: 'oversikt',
  risk: 'oversikt',
  tolerance: 'oversikt',
  budget: 'oversikt',
  version: 'dokumenter',
  decision: 'dokumenter',
  attachment: 'dokumenter',
  issuedDocument: 'dokumenter',
};
