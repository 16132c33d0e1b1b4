import type { Texts } from '../catalogue.ts';
import type { guide as nb } from '../nb/guide.ts';

export const guide: Texts<typeof nb> = {
  chapters: 'Kapittel',
  'to-project': 'Tilbake til prosjektet',
  'to-start': 'Tilbake til startsida',
  previous: 'Førre: {{title}}',
  next: 'Neste: {{title}}',
  turning: 'Førre og neste kapittel',
  'no-chapter': 'Kapittelet finst ikkje',
  'no-chapter-why': 'Vel eit kapittel i lista.',
  'in-bokmaal':
    'Rettleiinga er skriven på bokmål. Alt ho viser til, står på same staden i programmet, berre med nynorske namn.',
};
