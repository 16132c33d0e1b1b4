import type { Attachment } from '../attachments/attachments.ts';
import { endingOf, knownKind, openingOf } from '../attachments/opening.ts';
import type { Translate } from './translate.ts';

const named = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'png',
  'jpg',
  'gif',
  'tiff',
  'webp',
  'txt',
  'csv',
] as const;

/** What people call the type of an attachment: 'PDF', 'Word-dokument', 'Program', 'Annen fil (.dwg)'. */
export function attachmentTypeText(
  { mediaType, name }: Pick<Attachment, 'mediaType' | 'name'>,
  translate: Translate,
): string {
  const known = knownKind(mediaType, name);
  const kind = named.find((each) => each === known);
  if (kind) return translate(`attachments:type-${kind}`);
  if (openingOf(mediaType, name) === 'program') return translate('attachments:type-program');
  const ending = endingOf(name);
  return ending === ''
    ? translate('attachments:type-other')
    : translate('attachments:type-other-ending', { ending });
}
