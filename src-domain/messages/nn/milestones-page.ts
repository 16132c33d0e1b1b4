import type { Texts } from '../catalogue.ts';
import type { milestonesPage as nb } from '../nb/milestones-page.ts';

export const milestonesPage: Texts<typeof nb> = {
  explanation:
    'Skriv tida med eigne ord: «haust 27», «innan utgangen av 2029». Planverk viser korleis teksten er forstått.',
  'add-measure': 'Nytt tiltak',
  'add-note': 'Ny merknad',
  'add-group': 'Ny gruppe',
  'add-milestone': 'Ny milepæl',
  empty: 'Milepælplanen er tom. Byrja med ein milepæl, og legg inn tiltaka som fører dit.',
  scope: 'Gjeld',
  'rows-with-scope': 'milepælar og grupper',
  'synonym-deadline': 'Frist',
};
