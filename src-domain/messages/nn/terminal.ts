import type { Texts } from '../catalogue.ts';
import type { terminal as nb } from '../nb/terminal.ts';

export const terminal = {
  created: 'Laga «{{path}}».',
  undone: 'Angra: {{label}}',
  redone: 'Gjort om att: {{label}}',
  'no-findings': 'Plankontrollen fann ingenting.',
  'findings-count_one': 'Plankontrollen fann eitt forhold.',
  'findings-count_other': 'Plankontrollen fann {{count}} forhold.',
  'severity-fault': 'FEIL',
  'severity-warning': 'ÅTVARING',
  'severity-advice': 'RÅD',
  'verified-whole': '«{{path}}» er heil.',
  'verified-faulty': '«{{path}}» er ikkje i orden.',
  'document-written': 'Skreiv «{{path}}» ({{size}}).',
  'cleaned-heading':
    'Teikn som Word ikkje kan vise, er fjerna frå dokumentet (planen er ikkje endra):',
  'cleaned-line': '  {{where}}: «{{excerpt}}»: {{characters}}',
  'timing-none': 'Inga tid',
  'timing-continuous': 'Kontinuerleg',
  'timing-event': 'Ei hending utan dato',
  'timing-unknown': 'Ikkje forstått; teksten er teken vare på',
  'timing-undated': 'Forstått, men utan dagar',
  'timing-ambiguous': 'Kan forståast på fleire måtar; set dagane sjølv om dette er feil.',
  'timing-from': 'frå og med {{day}}',
  'timing-to': 'til og med {{day}}',
  serving: 'Planverk er ope på {{address}}',
  'serving-stop': 'Trykk Ctrl+C for å avslutte.',
  'label-created': 'Oppretta prosjektet',
  'kind-undo': '(angra)',
  'kind-redo': '(gjort om att)',
} satisfies Texts<typeof nb>;
