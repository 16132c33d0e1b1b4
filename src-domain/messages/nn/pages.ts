import type { Texts } from '../catalogue.ts';
import type { pages as nb } from '../nb/pages.ts';

export const pages: Texts<typeof nb> = {
  'skip-to-content': 'Hopp til innhaldet',
  loading: 'Hentar …',
  'project-not-shown': 'Prosjektet kunne ikkje visast',
  'try-again': 'Prøv igjen',
  'program-gone':
    'Planverk svarer ikkje. Det som var lagra, er trygt. Start programmet igjen og opne prosjektet på nytt.',
  'bug-heading': 'Sida stoppa',
  'bug-explanation':
    'Ein feil i Planverk stoppa sida. Prosjektet er ikkje rørt. Vis sida på nytt; skjer det igjen, så send teksten under til den som hjelper dykk med programmet.',
  'show-again': 'Vis sida på nytt',
};
