import type { PageCatalogue } from '../catalogue.ts';
import { activitiesPage } from './activities-page.ts';
import { chartPage } from './chart-page.ts';
import { chartPictures } from './chart-pictures.ts';
import { clipboard } from './clipboard.ts';
import { descriptionPage } from './description-page.ts';
import { documentsPage } from './documents-page.ts';
import { goalsPage } from './goals-page.ts';
import { milestonesPage } from './milestones-page.ts';
import { organisationPage } from './organisation-page.ts';
import { personRemoval } from './person-removal.ts';
import { persons } from './persons.ts';
import { projectPage } from './project-page.ts';
import { richText } from './rich-text.ts';
import { subprojectsPage } from './subprojects-page.ts';

/** What is said on the other pages of a project alone, in nynorsk. */
export const nnPages = {
  activitiesPage,
  chartPage,
  chartPictures,
  clipboard,
  descriptionPage,
  documentsPage,
  goalsPage,
  milestonesPage,
  organisationPage,
  personRemoval,
  persons,
  projectPage,
  richText,
  subprojectsPage,
} satisfies PageCatalogue;
