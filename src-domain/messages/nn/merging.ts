/** What is said where two copies of a project are united, in nynorsk. */
export const merging = {
  'both-changed': 'Begge har endra {{row}}. Det som står her, er halde ved lag.',
  'deleted-here': '{{row}} er sletta her, men endra i den andre fila. Rada er halden ved lag.',
  'deleted-there': '{{row}} er sletta i den andre fila, men endra her. Rada er halden ved lag.',
  'restored-here':
    '{{row}} er sletta her, men noko i den andre fila viser dit. Rada er halden ved lag.',
  'restored-there':
    '{{row}} er sletta i den andre fila, men noko her viser dit. Rada er halden ved lag.',
  locked:
    '{{row}} er levert eller avgjord på den eine sida, og endra på den andre. Det som står her, er halde ved lag.',
  closed:
    '{{row}} er endra på den eine sida etter at prosjektet var avslutta på den andre. Det som står her, er halde ved lag.',
  'step-forbidden':
    '{{row}} har gått kvar sin veg i dei to filene. Tilstanden som står her, er halden ved lag.',
  'second-draft':
    '{{row}} er påbyrja i den andre fila, men det er eit utkast her frå før. Berre det som er her, er teke med.',
  circular: '{{row}} ville ha kome under seg sjølv. Flyttinga i den andre fila er ikkje teken med.',
  'not-unique':
    '{{row}} står i den andre fila der noko anna står her. Det som står her, er halde ved lag.',
  'not-within':
    '{{row}} høyrer saman med noko som er flytt på den andre sida. Sjå kvar det står no.',
  'left-out':
    '{{row}} er endra i den andre fila, men ein regel i planen ville ikkje ha halde. Det som står her, er halde ved lag.',
  value: '{{field}}: her {{mine}}, i den andre fila {{theirs}}, frå før {{base}}',
  quoted: '«{{value}}»',
  nothing: 'ingenting',
  'help-merge': 'flett to filer som er laga av den same, til ei ny fil',
  'help-merge-out': 'kvar den nye fila skal liggje',
  label: 'Fletta inn «{{name}}»',
  'not-same-project': 'Filene er ikkje av same prosjekt.',
  'merged-none': 'Den andre fila hadde ikkje noko nytt. Laga «{{path}}».',
  merged_one: 'Tok inn éi endring frå den andre fila. Laga «{{path}}».',
  merged_other: 'Tok inn {{count}} endringar frå den andre fila. Laga «{{path}}».',
  collisions_one: 'Éin ting må nokon velje mellom:',
  collisions_other: '{{count}} ting må nokon velje mellom:',
};
