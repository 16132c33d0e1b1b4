import { activitiesPage } from './activities-page.ts';
import { attachments } from './attachments.ts';
import { backups } from './backups.ts';
import { calendar } from './calendar.ts';
import { caseDocument } from './case-document.ts';
import { cases } from './cases.ts';
import { changeDocument } from './change-document.ts';
import { chartPage } from './chart-page.ts';
import { chartPictures } from './chart-pictures.ts';
import { clipboard } from './clipboard.ts';
import { closing } from './closing.ts';
import { compositionPage } from './composition-page.ts';
import { descriptionPage } from './description-page.ts';
import { diagrams } from './diagrams.ts';
import { documentsPage } from './documents-page.ts';
import { goalsPage } from './goals-page.ts';
import { grid } from './grid.ts';
import { guide } from './guide.ts';
import { handingOut } from './handing-out.ts';
import { handout } from './handout.ts';
import { historyPage } from './history-page.ts';
import { issuedPage } from './issued-page.ts';
import { letterheads } from './letterheads.ts';
import { measurements } from './measurements.ts';
import { merging } from './merging.ts';
import { milestoneDocument } from './milestone-document.ts';
import { milestoneViews } from './milestone-views.ts';
import { milestonesPage } from './milestones-page.ts';
import { organisationPage } from './organisation-page.ts';
import { personRemoval } from './person-removal.ts';
import { persons } from './persons.ts';
import { planDocument } from './plan-document.ts';
import { projectPage } from './project-page.ts';
import { repair } from './repair.ts';
import { reportDocument } from './report-document.ts';
import { reportEditor } from './report-editor.ts';
import { reportsPage } from './reports-page.ts';
import { rescue } from './rescue.ts';
import { richText } from './rich-text.ts';
import { search } from './search.ts';
import { sharedFile } from './shared-file.ts';
import { sharingPage } from './sharing-page.ts';
import { slips } from './slips.ts';
import { steeringPage } from './steering-page.ts';
import { submission } from './submission.ts';
import { subprojectsPage } from './subprojects-page.ts';
import { takenIn } from './taken-in.ts';
import { takingBack } from './taking-back.ts';
import { timeline } from './timeline.ts';
import { trend } from './trend.ts';
import { versions } from './versions.ts';

/** What is said on the start page, in the guide and on the other pages of a project alone, in bokmål. */
export const nbPages = {
  activitiesPage,
  attachments,
  backups,
  calendar,
  caseDocument,
  cases,
  changeDocument,
  chartPage,
  chartPictures,
  clipboard,
  closing,
  compositionPage,
  descriptionPage,
  diagrams,
  documentsPage,
  goalsPage,
  grid,
  guide,
  handingOut,
  handout,
  historyPage,
  issuedPage,
  letterheads,
  measurements,
  merging,
  milestoneDocument,
  milestonesPage,
  milestoneViews,
  organisationPage,
  personRemoval,
  persons,
  planDocument,
  projectPage,
  repair,
  reportDocument,
  reportEditor,
  reportsPage,
  rescue,
  richText,
  search,
  sharedFile,
  sharingPage,
  slips,
  steeringPage,
  submission,
  subprojectsPage,
  takenIn,
  takingBack,
  timeline,
  trend,
  versions,
};
