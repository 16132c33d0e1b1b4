/** Sikkerhetskopiene: listen, hva som er annerledes, og å åpne en av dem. */
export const backups = {
  title: 'Sikkerhetskopier',
  explanation:
    'De ti siste utgavene av filen, og den siste fra hver dag i tretti dager. De ligger på denne maskinen. Prosjektet står som det er: En sikkerhetskopi blir åpnet som en ny fil.',
  empty:
    'Det finnes ingen sikkerhetskopi av prosjektet på denne maskinen ennå. Den første blir tatt når noe blir lagt inn i filen.',
  'since-none': 'ingen endringer siden',
  since_one: 'én endring siden',
  since_other: '{{count}} endringer siden',
  'since-unknown': 'lar seg ikke lese',
  differences: 'Hva er endret siden?',
  'differences-of': 'Endret siden {{moment}}',
  'same-plan': 'Planen er lik den som er i sikkerhetskopien.',
  reading: 'Leser sikkerhetskopien …',
  open: 'Åpne som ny fil',
  'open-of': 'Åpne som ny fil: sikkerhetskopien fra {{moment}}',
  'differences-from': 'Hva er endret siden {{moment}}?',
  close: 'Lukk',
  button: 'Sikkerhetskopier …',
  line: '{{number}}  {{moment}}  {{size}}  {{since}}',
  restored: 'Sikkerhetskopien fra {{moment}} er lagt i «{{out}}». «{{path}}» er ikke rørt.',
  'file-unreadable': 'Filen lar seg ikke åpne. Dette er sikkerhetskopiene av det som var her:',
  help: 'vis sikkerhetskopiene på denne maskinen, hva som er endret siden en av dem, eller legg en i en ny fil',
  'help-compare':
    'vis hva som er endret siden sikkerhetskopien med dette nummeret (1 er den nyeste)',
  'help-restore': 'legg sikkerhetskopien med dette nummeret i en ny fil (med --out)',
  'help-out': 'den nye filen; den må ikke finnes fra før',
  'needs-out': '--restore må ha --out: sikkerhetskopien blir lagt i en ny fil.',
  'no-such-number': 'Det finnes ingen sikkerhetskopi nummer {{number}}. Det er {{count}}.',
};
