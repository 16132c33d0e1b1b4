/** Filer som er endret utenfor programmet eller skadet, og hva som kan gjøres med dem. */
export const rescue = {
  help: 'godta en fil som er endret utenfor Planverk, slik den står (vis først hva som er annerledes med --compare)',
  'help-compare': 'bare vis hva som er annerledes enn det denne maskinen sist kjente',
  'checksum-holds': 'Kontrollsummen i «{{path}}» stemmer. Det er ingenting å godta.',
  accepted:
    '«{{path}}» er godtatt slik filen sto, og har fått ny kontrollsum. Det som var her fra før, ligger i sikkerhetskopiene.',
  'file-name': '{{name}} – reddet',
  read: 'Åpne for lesing …',
  rescue: 'Redd det som kan leses …',
  title: 'Filen er endret utenfor Planverk',
  reading: 'Leser filen …',
  explanation:
    '«{{path}}» lar seg lese, men stemmer ikke med kontrollsummen sin. Noen kan ha endret den med et annet program, eller den kan være skadet på veien. Ingenting er skrevet til den.',
  'differs-from-copy': 'Dette er annerledes enn da filen sist var åpen på denne maskinen:',
  'differs-from-backup':
    'Dette er annerledes enn i sikkerhetskopien fra {{moment}}, som er det siste denne maskinen har av prosjektet:',
  'same-plan':
    'Planen er lik den som denne maskinen sist kjente. Det som er annerledes, er noe annet i filen, for eksempel i historikken.',
  'nothing-known':
    'Filen har ikke vært åpen på denne maskinen, og det finnes ingen sikkerhetskopi av prosjektet her. Derfor lar det seg ikke si hva som er endret. Er du i tvil, be om å få filen sendt på nytt.',
  'what-accepting-does':
    'Godtar du filen, blir den åpnet slik den står, og historikken sier at du godtok den. Det denne maskinen hadde fra før, blir lagt til sikkerhetskopiene.',
  accept: 'Godta og åpne',
  accepting: 'Åpner filen …',
  'save-readable': 'Lagre det som kan leses i en ny fil',
  cancel: 'Avbryt',
  'repair-title': 'Redd det som kan leses',
  repairing:
    'Leser «{{path}}» side for side og samler det som er helt. Det kan ta et par minutter. Filen blir ikke rørt.',
  'open-saved': 'Åpne den nye filen',
  close: 'Lukk',
};
