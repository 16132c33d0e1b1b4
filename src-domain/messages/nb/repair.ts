/** Hva som ble reddet av en skadet fil, og hva som ikke ble det. */
export const repair = {
  help: 'redd det som kan leses av en skadet fil, i en ny fil',
  'help-out': 'den nye filen; den må ikke finnes fra før',
  whole: 'Alt i «{{path}}» lot seg lese, og kontrollsummen stemmer. «{{out}}» har det samme.',
  saved:
    'Det som lot seg lese av «{{path}}», er i «{{out}}»: {{rows}}, {{entries}} og {{contents}}. «{{path}}» er ikke rørt.',
  rows_one: 'én rad',
  rows_other: '{{count}} rader',
  entries_one: 'én hendelse i historikken',
  entries_other: '{{count}} hendelser i historikken',
  contents_one: 'ett innhold',
  contents_other: '{{count}} innhold',
  'nothing-missed':
    'Det er ikke til å se at noe mangler, men kontrollsummen stemmer ikke: noe kan være borte eller endret. Se gjennom planen.',
  look: 'Kontrollsummen stemmer ikke: mer kan være borte eller endret enn det som står her. Se gjennom planen.',
  counted: '{{name}}: {{count}}',
  'left-out': 'Funnet, men ikke reddet, fordi raden er skadet eller hører til noe som er borte:',
  missing:
    'Borte, så langt noe annet viser til dem (der noe hører til dem, står en tom rad i stedet):',
  restored: 'Hentet fra historikken:',
  emptied: 'Tømt, fordi det var skadet eller viste til noe som er borte:',
  'emptied-field': '{{field}} på {{row}}',
  unlike: 'Annerledes enn historikken sier. Se hva som er rett:',
  'lost-contents': 'Raden er reddet, men innholdet er borte:',
  'lost-entries_one': 'Én hendelse i historikken er borte.',
  'lost-entries_other': '{{count}} hendelser i historikken er borte.',
  unread_one: 'Ett sted i filen lot seg ikke lese.',
  unread_other: '{{count}} steder i filen lot seg ikke lese.',
};
