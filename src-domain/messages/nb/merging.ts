/** What is said where two copies of a project are united, in bokmål. */
export const merging = {
  'both-changed': 'Begge har endret {{row}}. Det som står her, er beholdt.',
  'deleted-here': '{{row}} er slettet her, men endret i den andre filen. Raden er beholdt.',
  'deleted-there': '{{row}} er slettet i den andre filen, men endret her. Raden er beholdt.',
  'restored-here': '{{row}} er slettet her, men noe i den andre filen viser dit. Raden er beholdt.',
  'restored-there':
    '{{row}} er slettet i den andre filen, men noe her viser dit. Raden er beholdt.',
  locked:
    '{{row}} er levert eller avgjort på den ene siden, og endret på den andre. Det som står her, er beholdt.',
  closed:
    '{{row}} er endret på den ene siden etter at prosjektet var avsluttet på den andre. Det som står her, er beholdt.',
  'step-forbidden':
    '{{row}} har gått hver sin vei i de to filene. Tilstanden som står her, er beholdt.',
  'second-draft':
    '{{row}} er påbegynt i den andre filen, men det er et utkast her fra før. Bare det som er her, er tatt med.',
  circular:
    '{{row}} ville ha kommet under seg selv. Flyttingen i den andre filen er ikke tatt med.',
  'not-unique':
    '{{row}} står i den andre filen der noe annet står her. Det som står her, er beholdt.',
  'not-within':
    '{{row}} hører sammen med noe som er flyttet på den andre siden. Se hvor det står nå.',
  'left-out':
    '{{row}} er endret i den andre filen, men en regel i planen ville ikke ha holdt. Det som står her, er beholdt.',
  value: '{{field}}: her {{mine}}, i den andre filen {{theirs}}, fra før {{base}}',
  quoted: '«{{value}}»',
  nothing: 'ingenting',
  'help-merge': 'flett to filer som er laget av den samme, til en ny fil',
  'help-merge-out': 'hvor den nye filen skal ligge',
  label: 'Flettet inn «{{name}}»',
  'not-same-project': 'Filene er ikke av samme prosjekt.',
  'merged-none': 'Den andre filen hadde ingenting nytt. Laget «{{path}}».',
  merged_one: 'Tok inn én endring fra den andre filen. Laget «{{path}}».',
  merged_other: 'Tok inn {{count}} endringer fra den andre filen. Laget «{{path}}».',
  collisions_one: 'Én ting må noen velge mellom:',
  collisions_other: '{{count}} ting må noen velge mellom:',
};
