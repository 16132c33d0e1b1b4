/** Kva som vart berga av ei skadd fil, og kva som ikkje vart det. */
export const repair = {
  help: 'berg det som kan lesast av ei skadd fil, i ei ny fil',
  'help-out': 'den nye fila; ho må ikkje finnast frå før',
  whole: 'Alt i «{{path}}» let seg lese, og kontrollsummen stemmer. «{{out}}» har det same.',
  saved:
    'Det som let seg lese av «{{path}}», er i «{{out}}»: {{rows}}, {{entries}} og {{contents}}. «{{path}}» er ikkje rørt.',
  rows_one: 'éi rad',
  rows_other: '{{count}} rader',
  entries_one: 'éi hending i historikken',
  entries_other: '{{count}} hendingar i historikken',
  contents_one: 'eitt innhald',
  contents_other: '{{count}} innhald',
  'nothing-missed':
    'Det er ikkje til å sjå at noko manglar, men kontrollsummen stemmer ikkje: noko kan vere borte eller endra. Sjå gjennom planen.',
  look: 'Kontrollsummen stemmer ikkje: meir kan vere borte eller endra enn det som står her. Sjå gjennom planen.',
  counted: '{{name}}: {{count}}',
  'left-out': 'Funne, men ikkje berga, fordi rada er skadd eller høyrer til noko som er borte:',
  missing:
    'Borte, så langt noko anna viser til dei (der noko høyrer til dei, står ei tom rad i staden):',
  restored: 'Henta frå historikken:',
  emptied: 'Tømt, fordi det var skadd eller viste til noko som er borte:',
  'emptied-field': '{{field}} på {{row}}',
  unlike: 'Annleis enn historikken seier. Sjå kva som er rett:',
  'lost-contents': 'Rada er berga, men innhaldet er borte:',
  'lost-entries_one': 'Éi hending i historikken er borte.',
  'lost-entries_other': '{{count}} hendingar i historikken er borte.',
  unread_one: 'Éin stad i fila let seg ikkje lese.',
  unread_other: '{{count}} stader i fila let seg ikkje lese.',
};
