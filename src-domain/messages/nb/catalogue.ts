import { documents } from './documents.ts';
import { entities } from './entities.ts';
import { failures } from './failures.ts';
import { findings } from './findings.ts';
import { notices } from './notices.ts';
import { offices } from './offices.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { terminal } from './terminal.ts';

/** Bokmål. Another language is a folder with the same files. */
export const nb = {
  documents,
  entities,
  failures,
  findings,
  notices,
  offices,
  pages,
  problems,
  terminal,
};
