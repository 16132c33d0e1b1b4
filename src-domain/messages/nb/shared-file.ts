/** Det som sies om en prosjektfil som flere har: hvem som har den åpen, og kopier som ligger ved siden av den. */
export const sharedFile = {
  'also-open': 'Også åpen hos {{who}} siden {{moment}}',
  'also-open-more': 'Også åpen hos {{who}} siden {{moment}} +{{count}}',
  'who-title': 'Andre som har filen åpen',
  'who-line': '{{who}}, siden {{moment}}',
  'who-explained':
    'Dere kan arbeide samtidig. Det andre gjør, kommer hit av seg selv når det er lagt i filen.',
  nameless: 'noen uten navn',
  'copies-title_one': 'Ved siden av prosjektfilen ligger en kopi av den',
  'copies-title_other': 'Ved siden av prosjektfilen ligger {{count}} kopier av den',
  'copy-new_one': '«{{name}}», endret {{moment}}, har én endring som ikke er her.',
  'copy-new_other': '«{{name}}», endret {{moment}}, har {{count}} endringer som ikke er her.',
  'copy-nothing-new': '«{{name}}», endret {{moment}}, har ingenting som ikke er her.',
  'take-in': 'Flett inn',
  leave: 'La ligge',
  move: 'Flytt til sikkerhetskopiene',
  'of-copy': '{{action}}: «{{name}}»',
  'more-copies_one': 'Én kopi til ligger der.',
  'more-copies_other': '{{count}} kopier til ligger der.',
  'is-taken-in': '«{{name}}» er flettet inn.',
  'is-left': '«{{name}}» blir liggende. Den blir nevnt igjen hvis den endres.',
  'is-moved': '«{{name}}» er flyttet til sikkerhetskopiene på denne maskinen.',
};
