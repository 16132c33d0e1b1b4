import type { Notice } from '../../notice.ts';

/** What the user should hear of, though nothing was refused. */
export const notices = {
  'working-copy-set-aside':
    'Arbeidskopien på denne maskinen kunne ikke leses. Den er flyttet til «{{folder}}», og prosjektet er åpnet fra filen. Se om noe mangler.',
  'file-lacks-changes_one':
    '«{{path}}» er byttet ut med en fil som mangler én endring herfra. Endringen er trygg her, og legges inn igjen når filen skrives.',
  'file-lacks-changes_other':
    '«{{path}}» er byttet ut med en fil som mangler {{count}} endringer herfra. Endringene er trygge her, og legges inn igjen når filen skrives.',
  'backup-not-kept': 'Prosjektfilen er lagret, men sikkerhetskopien ble ikke tatt. {{reason}}',
  'file-large':
    'Prosjektfilen er på {{size}}, og blir tung å dele. Vedlegg tar {{attachments}}, frosne versjoner {{versions}} og utsendte dokumenter {{issued}}. Alt er trygt. Legg store filer et annet sted, og vis til dem i teksten.',
  'name-left':
    'En person er fjernet fra prosjektet, men navnet kan fortsatt stå i en fil på denne maskinen. {{reason}} Slett filen selv hvis den ikke trengs.',
} satisfies Partial<Record<`${Notice['kind']}${'' | '_one' | '_other'}`, string>>;
