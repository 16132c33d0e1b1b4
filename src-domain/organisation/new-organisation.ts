import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import { inOrder, type Plan } from '../plan.ts';
import { insertion } from '../row-changes/insertion.ts';
import { positionAmong, siblingsOf } from '../row-changes/siblings.ts';

type Organisation = Row<'organisation'>;

/** What an organisation is by its name alone ('Levanger kommune', 'Fagforbundet'); null where it doesn't say. */
export function kindByName(name: string): Organisation['kind'] | null {
  if (/(^|\s)kommune$/i.test(name.trim())) return 'municipality';
  return /(forbund(et)?|foreininga?|forening(en)?)$/i.test(name.trim()) ? 'union' : null;
}

/** An organisation with a name: the one that has it, or a new one, last among the outermost. */
export function organisationNamed(
  plan: Plan,
  name: string,
  usualKind: Organisation['kind'],
  newId: () => string,
): { readonly id: string; readonly changes: readonly Change[] } {
  const there = plan.rows.organisation.find((each) => plainName(each.name) === plainName(name));
  if (there) return { id: there.id, changes: [] };
  const id = newId();
  const outermost = inOrder(plan.rows.organisation, ({ parentId }) => parentId === null);
  const { position, changes } = positionAmong(
    siblingsOf('organisation', outermost),
    outermost.length,
  );
  const kind = kindByName(name) ?? usualKind;
  return { id, changes: [...changes, insertion('organisation', { id, name, kind, position })] };
}

/** The same changes, with one organisation for each new name, however many rows bring it. */
export function oneOrganisationPerName(changes: readonly Change[]): readonly Change[] {
  const firstOf = new Map<string, string>();
  const sameAs = new Map<unknown, string>();
  for (const change of changes) {
    if (change.kind !== 'insert' || change.entity !== 'organisation') continue;
    const name = plainName(String(change.row['name']));
    const first = firstOf.get(name);
    if (first === undefined) firstOf.set(name, change.row.id);
    else sameAs.set(change.row.id, first);
  }
  if (sameAs.size === 0) return changes;
  const meant = <Values extends Readonly<Record<string, unknown>>>(values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).map(([field, value]) => [field, sameAs.get(value) ?? value]),
    ) as Values;
  return changes
    .filter((change) => change.kind !== 'insert' || !sameAs.has(change.row.id))
    .map((change) => {
      if (change.kind === 'insert') return { ...change, row: meant(change.row) };
      return change.kind === 'update' ? { ...change, to: meant(change.to) } : change;
    });
}

const plainName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
