import type { Texts } from '../catalogue.ts';
import type { notices as nb } from '../nb/notices.ts';

export const notices = {
  'working-copy-set-aside':
    'Arbeidskopien på denne maskina kunne ikkje lesast. Han er flytta til «{{folder}}», og prosjektet er opna frå fila. Sjå om noko manglar.',
  'file-lacks-changes_one':
    '«{{path}}» er bytt ut med ei fil som manglar éi endring herifrå. Endringa er trygg her, og blir lagd inn igjen når fila blir skriven.',
  'file-lacks-changes_other':
    '«{{path}}» er bytt ut med ei fil som manglar {{count}} endringar herifrå. Endringane er trygge her, og blir lagde inn igjen når fila blir skriven.',
  'backup-not-kept': 'Prosjektfila er lagra, men tryggingskopien vart ikkje teken. {{reason}}',
  'file-large':
    'Prosjektfila er på {{size}}, og blir tung å dele. Vedlegg tek {{attachments}}, frosne versjonar {{versions}} og utsende dokument {{issued}}. Alt er trygt. Legg store filer ein annan stad, og vis til dei i teksten.',
  'name-left':
    'Ein person er fjerna frå prosjektet, men namnet kan framleis stå i ei fil på denne maskina. {{reason}} Slett fila sjølv dersom ho ikkje trengst.',
} satisfies Texts<typeof nb>;
