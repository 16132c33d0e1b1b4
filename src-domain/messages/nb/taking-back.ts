/** Retur: å ta imot en utlevert kopi som er kommet tilbake. */
export const takingBack = {
  'take-in': 'Ta imot …',
  'take-in-into': 'Ta imot i «{{project}}»',
  'drop-here': 'Slipp filen for å ta den imot',
  'reading-title': 'Leser returen',
  reading: 'Leser «{{file}}» …',
  'failed-title': 'Filen kan ikke tas imot her',
  'other-project':
    '«{{path}}» er utlevert fra et annet prosjekt. Åpne det prosjektet, og ta imot filen der.',
  'open-instead': 'Åpne filen i stedet',
  close: 'Lukk',
  cancel: 'Avbryt',
  'handed-out': 'Utlevert {{day}}.',
  'wanted-back': 'Ønsket tilbake {{day}}.',
  file: 'Filen er «{{file}}».',
  explanation:
    'Ingenting er tatt imot ennå. Det du tar imot, blir én endring, som kan angres. Filen blir ikke endret.',
  empty:
    'Returen har ingen endringer. Tar du den imot, står det i prosjektet at den er kommet tilbake.',
  clean: 'Endret i kopien',
  'clean-what':
    'Alt dette går sammen med det som står her. Ta bort krysset ved det som ikke skal tas imot.',
  'tick-all': 'Kryss av for alt',
  'tick-none': 'Ta bort alle kryss',
  collisions: 'Endret begge steder',
  'collisions-what':
    'Velg her, eller la det vente: Det du ikke velger nå, blir spurt om på siden Deling, og til da gjelder det som står her.',
  persons: 'Personer som kan være her fra før',
  'persons-what':
    'De er lagt til i kopien. Der det er krysset av, blir de én person, og det som står her om personen, gjelder.',
  'match-same': '{{there}} er den samme som {{here}}',
  'match-perhaps': '{{there}} kan være den samme som {{here}}',
  outside: 'Endret utenfor det som ble utlevert',
  'outside-what':
    'Dette gikk bare med til lesing, eller hører ikke til det som ble utlevert. Det tas ikke imot uten at du krysser av.',
  'will-wait_one': '1 ting vil vente på et valg på siden Deling.',
  'will-wait_other': '{{count}} ting vil vente på et valg på siden Deling.',
  take_one: 'Ta imot 1 endring',
  take_other: 'Ta imot {{count}} endringer',
  'take-return': 'Ta imot returen',
  'is-taking': 'Tar imot …',
  closed:
    'Prosjektet er avsluttet, så ingenting kan tas imot. Åpne prosjektet igjen på siden Prosjekt først.',
  taken: '{{called}} er tatt imot.',
} satisfies Readonly<Record<string, string>>;
