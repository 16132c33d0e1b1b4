import type { PageCatalogue } from '../catalogue.ts';
import { activitiesPage } from './activities-page.ts';
import { calendar } from './calendar.ts';
import { chartPage } from './chart-page.ts';
import { chartPictures } from './chart-pictures.ts';
import { clipboard } from './clipboard.ts';
import { descriptionPage } from './description-page.ts';
import { diagrams } from './diagrams.ts';
import { documentsPage } from './documents-page.ts';
import { goalsPage } from './goals-page.ts';
import { measurements } from './measurements.ts';
import { milestoneDocument } from './milestone-document.ts';
import { milestoneViews } from './milestone-views.ts';
import { milestonesPage } from './milestones-page.ts';
import { organisationPage } from './organisation-page.ts';
import { personRemoval } from './person-removal.ts';
import { persons } from './persons.ts';
import { projectPage } from './project-page.ts';
import { richText } from './rich-text.ts';
import { slips } from './slips.ts';
import { subprojectsPage } from './subprojects-page.ts';
import { timeline } from './timeline.ts';
import { trend } from './trend.ts';
import { versions } from './versions.ts';

/** What is said on the other pages of a project alone, in nynorsk. */
export const nnPages = {
  activitiesPage,
  calendar,
  chartPage,
  chartPictures,
  clipboard,
  descriptionPage,
  diagrams,
  documentsPage,
  goalsPage,
  measurements,
  milestoneDocument,
  milestoneViews,
  milestonesPage,
  organisationPage,
  personRemoval,
  persons,
  projectPage,
  richText,
  slips,
  subprojectsPage,
  timeline,
  trend,
  versions,
} satisfies PageCatalogue;
