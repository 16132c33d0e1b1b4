import type { Texts } from '../catalogue.ts';
import type { descriptionPage as nb } from '../nb/description-page.ts';

/** Beskrivelse. */
export const descriptionPage: Texts<typeof nb> = {
  explanation:
    'Teksten i planen, avsnitt for avsnitt. Hjelpeteksten ved sida av kjem aldri med på utskrift.',
  sections: 'Avsnitt',
  'own-plan': 'Eigen plan: {{name}}',
  'own-plan-unnamed': 'Eigen plan for eit delprosjekt',
  add: 'Nytt avsnitt',
  'no-sections': 'Planen har ingen avsnitt enno',
  'no-sections-why':
    'Avsnitta er den samanhengande teksten i planen: bakgrunnen for prosjektet, avgrensingar, rapportering og anna som ikkje er lister og tabellar.',
  'first-section': 'Skriv det første avsnittet',
  unnamed: 'Utan overskrift',
  words_one: '1 ord',
  words_other: '{{count}} ord',
  empty: 'tomt',
  'from-page': 'blir henta frå {{page}}',
  findings_one: '1 merknad frå plankontrollen',
  findings_other: '{{count}} merknader frå plankontrollen',
  section: 'Avsnittet «{{name}}»',
  chapter: 'Kapittel',
  language: 'Målform',
  'language-as-project': 'Som prosjektet ({{language}})',
  text: 'Teksten i «{{name}}»',
  'loading-editor': 'Hentar skriveverktøyet …',
  guidance: 'Hjelpetekst',
  'guidance-show': 'Vis hjelpeteksten',
  'guidance-hide': 'Gøym hjelpeteksten',
  'move-keys': 'Alt + pil opp eller ned flyttar avsnittet.',
};
