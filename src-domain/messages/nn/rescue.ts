/** Filer som er endra utanfor programmet eller skadde, og kva som kan gjerast med dei. */
export const rescue = {
  help: 'godta ei fil som er endra utanfor Planverk, slik ho står (vis først kva som er annleis med --compare)',
  'help-compare': 'berre vis kva som er annleis enn det denne maskina sist kjende',
  'checksum-holds': 'Kontrollsummen i «{{path}}» stemmer. Det er ingenting å godta.',
  accepted:
    '«{{path}}» er godteken slik fila stod, og har fått ny kontrollsum. Det som var her frå før, ligg i tryggingskopiane.',
  'file-name': '{{name}} – redda',
  read: 'Opne for lesing …',
  rescue: 'Redd det som kan lesast …',
  title: 'Fila er endra utanfor Planverk',
  reading: 'Les fila …',
  explanation:
    '«{{path}}» let seg lese, men stemmer ikkje med kontrollsummen sin. Nokon kan ha endra ho med eit anna program, eller ho kan vere skadd på vegen. Ingenting er skrive til ho.',
  'differs-from-copy': 'Dette er annleis enn då fila sist var open på denne maskina:',
  'differs-from-backup':
    'Dette er annleis enn i tryggingskopien frå {{moment}}, som er det siste denne maskina har av prosjektet:',
  'same-plan':
    'Planen er lik den som denne maskina sist kjende. Det som er annleis, er noko anna i fila, til dømes i historikken.',
  'nothing-known':
    'Fila har ikkje vore open på denne maskina, og det finst ingen tryggingskopi av prosjektet her. Derfor let det seg ikkje seie kva som er endra. Er du i tvil, be om å få fila send på nytt.',
  'what-accepting-does':
    'Godtek du fila, blir ho opna slik ho står, og historikken seier at du godtok ho. Det denne maskina hadde frå før, blir lagt til tryggingskopiane.',
  accept: 'Godta og opne',
  accepting: 'Opnar fila …',
  'save-readable': 'Lagre det som kan lesast i ei ny fil',
  cancel: 'Avbryt',
  'repair-title': 'Redd det som kan lesast',
  repairing:
    'Les «{{path}}» side for side og samlar det som er heilt. Det kan ta eit par minutt. Fila blir ikkje rørt.',
  'open-saved': 'Opne den nye fila',
  close: 'Lukk',
};
