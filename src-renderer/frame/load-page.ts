import type { ComponentType } from 'react';
import type { PageName } from '../../src-preload/page-names.ts';

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
  versjoner: () => asDefault(import('../versions/VersionsPage.tsx').then((m) => m.VersionsPage)),
  styring: () => asDefault(import('../steering/SteeringPage.tsx').then((m) => m.SteeringPage)),
  rapporter: () => asDefault(import('../reports/ReportsPage.tsx').then((m) => m.ReportsPage)),
  dokumenter: () =>
    asDefault(import('../documents/DocumentsPage.tsx').then((m) => m.DocumentsPage)),
  utsendt: () => asDefault(import('../issued/IssuedPage.tsx').then((m) => m.IssuedPage)),
  deling: () => asDefault(import('../sharing/SharingPage.tsx').then((m) => m.SharingPage)),
  historikk: () => asDefault(import('../history/HistoryPage.tsx').then((m) => m.HistoryPage)),
};

const asDefault = async (page: Promise<ComponentType>) => ({ default: await page });
