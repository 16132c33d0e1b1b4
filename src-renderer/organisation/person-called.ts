import type { Row } from '../../src-domain/entities/registry.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';

/** What a person is called: their name, or words in its place where it has been removed or isn't written yet. */
export const personCalled =
  (translate: Translate) =>
  ({ name, removedOn }: Row<'person'>): string => {
    if (removedOn !== null) return translate('documents:removed-person');
    return name.trim() === '' ? translate('history:unnamed') : name;
  };
