import type { Translate } from '../../src-domain/messages/translate.ts';
import type { SubprojectLeaders } from '../../src-domain/subproject-leaders.ts';

/** Who leads a sub-project, or that nobody does, in words. */
export function leadersText(
  { seats, persons, from }: SubprojectLeaders,
  translate: Translate,
): string {
  const names = persons.map(({ name }) => name).join(', ');
  if (names !== '') {
    const whole = from && (from.letter.trim() || from.name.trim());
    return whole ? translate('subprojectsPage:leads-whole', { names, whole }) : names;
  }
  return translate(seats.length > 0 ? 'subprojectsPage:seat-vacant' : 'subprojectsPage:no-seat');
}
