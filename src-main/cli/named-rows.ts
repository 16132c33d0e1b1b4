import type { Row } from '../../src-domain/entities/registry.ts';
import { municipalitiesOf } from '../../src-domain/letterhead/letterhead-changes.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { listedPersons } from '../../src-domain/organisation/persons.ts';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import { planVersions } from '../../src-domain/versions/approved-version.ts';
import { PlanverkError } from '../planverk-error.ts';

/**
 * A version of the plan by id or by name, whatever its capitals; not what a submitted report is drawn from. Throws 'unknown-version' and 'several-versions'.
 */
export function versionNamed(plan: Plan, named: string): Row<'version'> {
  const [first, ...others] = rowsNamed(planVersions(plan), named, ({ label }) => [label]);
  if (!first) throw new PlanverkError('unknown-version', { name: named });
  if (others.length === 0) return first;
  const ids = [first, ...others].map(({ id }) => id).join(', ');
  throw new PlanverkError('several-versions', { name: named, ids });
}

/** A body by id or by name. Throws 'wrong-use', which names those that there are. */
export function bodyNamed(plan: Plan, named: string, translate: Translate): Row<'body'> {
  const bodies = inOrder(plan.rows.body);
  const found = rowsNamed(bodies, named, ({ name }) => [name]);
  if (found.length === 1 && found[0]) return found[0];
  const names = bodies.map(({ name }) => `«${name}»`).join(', ');
  throw new PlanverkError('wrong-use', {
    reason: translate('terminal:no-such-body', { name: named, names }),
  });
}

/** A person by id or by name, whatever its capitals. Throws 'unknown-person' and 'several-persons'. */
export function personNamed(plan: Plan, named: string): Row<'person'> {
  const [first, ...others] = rowsNamed(listedPersons(plan), named, ({ name }) => [name]);
  if (!first) throw new PlanverkError('unknown-person', { name: named });
  if (others.length === 0) return first;
  const ids = [first, ...others]
    .map(({ id }) => id)
    .toSorted()
    .join(', ');
  throw new PlanverkError('several-persons', { name: named, ids });
}

/** A sub-project by id, letter or name. Throws 'wrong-use', which names those that there are. */
export function subprojectNamed(
  plan: Plan,
  named: string,
  translate: Translate,
): Row<'subproject'> {
  const subprojects = inOrder(plan.rows.subproject);
  const found = rowsNamed(subprojects, named, ({ letter, name }) => [letter, name]);
  if (found.length === 1 && found[0]) return found[0];
  const names = subprojects.map(({ letter, name }) => `«${letter || name}»`).join(', ');
  throw new PlanverkError('wrong-use', {
    reason: translate('terminal:no-such-subproject', { name: named, names }),
  });
}

/** A municipality by id or by name. Throws 'wrong-use', which names those that there are. */
export function municipalityNamed(
  plan: Plan,
  named: string,
  translate: Translate,
): Row<'organisation'> {
  const municipalities = municipalitiesOf(plan);
  const found = rowsNamed(municipalities, named, ({ name }) => [name]);
  if (found.length === 1 && found[0]) return found[0];
  const names = municipalities.map(({ name }) => `«${name}»`).join(', ');
  throw new PlanverkError('wrong-use', {
    reason: translate('letterheads:no-such-municipality', { name: named, names }),
  });
}

/** The rows that a word of a command line names: that of this id, else those that are called so. */
export function rowsNamed<Each extends { readonly id: string }>(
  rows: readonly Each[],
  named: string,
  namesOf: (row: Each) => readonly string[],
): readonly Each[] {
  const byId = rows.filter(({ id }) => id === named);
  if (byId.length > 0) return byId;
  return rows.filter((row) => isNamed(named, namesOf(row)));
}

/** Whether something is called this, whatever its capitals; nothing is called nothing. */
export const isNamed = (named: string, names: readonly string[]): boolean =>
  plain(named) !== '' && names.some((name) => plain(name) === plain(named));

const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
