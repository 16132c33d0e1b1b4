import type { Row } from '../../../src-domain/entities/registry.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import type { Duplicates } from '../../../src-domain/organisation/duplicate-persons.ts';

/** 'Kari Moe' står to ganger; or who may be the same as whom. */
export function duplicatesText({ certainty, persons }: Duplicates, translate: Translate): string {
  const [first] = persons;
  const name = first?.name.trim() ?? '';
  const isOneName = name !== '' && persons.every((person) => person.name.trim() === name);
  if (isOneName) {
    const values = { name, count: persons.length };
    return translate(
      certainty === 'same' ? 'persons:written-twice' : 'persons:perhaps-twice',
      values,
    );
  }
  return translate(certainty === 'same' ? 'persons:same-person' : 'persons:perhaps-same', {
    names: namesText(persons, translate),
  });
}

/** '«Kari Moe», «kari moe» og «Moe, Kari»'. */
export function namesText(persons: readonly Row<'person'>[], translate: Translate): string {
  const names = persons.map(({ name }) =>
    name.trim() === '' ? translate('persons:nameless') : `«${name.trim()}»`,
  );
  const ahead = names.slice(0, -1).join(', ');
  const last = names.at(-1) ?? '';
  return ahead === '' ? last : `${ahead} ${translate('persons:and')} ${last}`;
}
