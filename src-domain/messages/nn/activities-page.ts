import type { Texts } from '../catalogue.ts';
import type { activitiesPage as nb } from '../nb/activities-page.ts';

export const activitiesPage: Texts<typeof nb> = {
  explanation: 'Kvart hovudtiltak må peike mot eitt eller fleire av måla til prosjektet.',
  'matrix-explanation':
    'Trykk der eit hovudtiltak og eit mål møtest for å knyte dei saman, eller for å fjerne koplinga.',
  view: 'Vis som',
  'view-list': 'Liste',
  'view-matrix': 'Matrise',
  goals: 'Mål',
  'without-subproject': 'Utan delprosjekt',
  'unnamed-subproject': 'Delprosjekt utan namn',
  'unnamed-activity': 'Hovudtiltak utan tekst',
  'unnamed-goal': 'Mål utan namn',
  'go-to-subproject': 'Gå til delprosjektet',
  add: 'Nytt hovudtiltak',
  empty: 'Ingen hovudtiltak enno. Skriv kva prosjektet skal gjere for å nå måla.',
  'matrix-without-goals': 'Her er ingen mål å knyte hovudtiltaka til. Skriv dei på sida Mål.',
  'matrix-without-activities': 'Her er ingen hovudtiltak å knyte til måla. Skriv dei i lista.',
  matrix: 'Hovudtiltak og mål',
  'link-count_one': '{{count}} kopling',
  'link-count_other': '{{count}} koplingar',
  'goal-count': 'Talet på mål',
  'activity-count': 'Talet på hovudtiltak',
  none: 'ingen',
  via: 'via {{marks}}',
  'matrix-keys':
    'Piltastane flytter frå rute til rute, mellomrom eller Enter knyter saman eller fjernar koplinga.',
  'linked-now': 'Knytt saman. {{activity}}: {{count}} mål.',
  'unlinked-now': 'Koplinga er fjerna. {{activity}}: {{count}} mål.',
};
