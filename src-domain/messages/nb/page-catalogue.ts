import { activitiesPage } from './activities-page.ts';
import { chartPage } from './chart-page.ts';
import { chartPictures } from './chart-pictures.ts';
import { charts } from './charts.ts';
import { clipboard } from './clipboard.ts';
import { composition } from './composition.ts';
import { descriptionPage } from './description-page.ts';
import { documents } from './documents.ts';
import { documentsPage } from './documents-page.ts';
import { entities } from './entities.ts';
import { failures } from './failures.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { goalsPage } from './goals-page.ts';
import { grid } from './grid.ts';
import { guide } from './guide.ts';
import { history } from './history.ts';
import { milestonesPage } from './milestones-page.ts';
import { notices } from './notices.ts';
import { offices } from './offices.ts';
import { organisationPage } from './organisation-page.ts';
import { overview } from './overview.ts';
import { pages } from './pages.ts';
import { personRemoval } from './person-removal.ts';
import { persons } from './persons.ts';
import { problems } from './problems.ts';
import { projectPage } from './project-page.ts';
import { richText } from './rich-text.ts';
import { search } from './search.ts';
import { start } from './start.ts';
import { subprojectsPage } from './subprojects-page.ts';
import { values } from './values.ts';

/** What the pages say, in bokmål. */
export const nbPages = {
  activitiesPage,
  chartPage,
  chartPictures,
  charts,
  clipboard,
  composition,
  descriptionPage,
  documents,
  documentsPage,
  entities,
  failures,
  fields,
  findings,
  forms,
  frame,
  goalsPage,
  grid,
  guide,
  history,
  milestonesPage,
  notices,
  offices,
  organisationPage,
  overview,
  pages,
  personRemoval,
  persons,
  problems,
  projectPage,
  richText,
  search,
  start,
  subprojectsPage,
  values,
};
