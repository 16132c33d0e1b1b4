import { isDocumentName } from '../../src-domain/document/document-names.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';

/** What a kind of document is called; one that a newer program knows keeps its own word. */
export const kindText = (kind: string, translate: Translate): string =>
  isDocumentName(kind) ? translate(`documents:${kind}`) : kind;
