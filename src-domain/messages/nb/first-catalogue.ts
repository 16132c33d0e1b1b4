import { charts } from './charts.ts';
import { composition } from './composition.ts';
import { distances } from './distances.ts';
import { documents } from './documents.ts';
import { entities } from './entities.ts';
import { failures } from './failures.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { notices } from './notices.ts';
import { offices } from './offices.ts';
import { overview } from './overview.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { values } from './values.ts';

/** What may be said on the first page that somebody opens, and around every page, in bokmål. */
export const nbFirst = {
  charts,
  composition,
  distances,
  documents,
  entities,
  failures,
  fields,
  findings,
  forms,
  frame,
  history,
  notices,
  offices,
  overview,
  pages,
  problems,
  values,
};
