import type { Texts } from '../catalogue.ts';
import type { sharedFile as nb } from '../nb/shared-file.ts';

/** Det som blir sagt om ei prosjektfil som fleire har: kven som har ho open, og kopiar som ligg ved sida av ho. */
export const sharedFile = {
  'also-open': 'Også open hos {{who}} sidan {{moment}}',
  'also-open-more': 'Også open hos {{who}} sidan {{moment}} +{{count}}',
  'who-title': 'Andre som har fila open',
  'who-line': '{{who}}, sidan {{moment}}',
  'who-explained':
    'De kan arbeide samtidig. Det andre gjer, kjem hit av seg sjølv når det er lagt i fila.',
  nameless: 'nokon utan namn',
  'copies-title_one': 'Ved sida av prosjektfila ligg ein kopi av ho',
  'copies-title_other': 'Ved sida av prosjektfila ligg {{count}} kopiar av ho',
  'copy-new_one': '«{{name}}», endra {{moment}}, har éi endring som ikkje er her.',
  'copy-new_other': '«{{name}}», endra {{moment}}, har {{count}} endringar som ikkje er her.',
  'copy-nothing-new': '«{{name}}», endra {{moment}}, har ingenting som ikkje er her.',
  'take-in': 'Flett inn',
  leave: 'La liggje',
  move: 'Flytt til tryggingskopiane',
  'of-copy': '{{action}}: «{{name}}»',
  'more-copies_one': 'Éin kopi til ligg der.',
  'more-copies_other': '{{count}} kopiar til ligg der.',
  'is-taken-in': '«{{name}}» er fletta inn.',
  'is-left': '«{{name}}» blir liggjande. Han blir nemnd igjen om han blir endra.',
  'is-moved': '«{{name}}» er flytta til tryggingskopiane på denne maskina.',
} satisfies Texts<typeof nb>;
