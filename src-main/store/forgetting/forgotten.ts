import type { Change } from '../../../src-domain/change.ts';
import { entityNamed, type Row } from '../../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../../src-domain/entity.ts';
import type { RowOnSides } from '../../../src-domain/merge/collision.ts';
import { readCollision } from '../../../src-domain/merge/open-collisions.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { sameValue } from '../../../src-domain/same-value.ts';
import { shortened } from '../../../src-domain/shortened.ts';
import type { LogEntry } from '../log.ts';

type Person = Row<'person'>;

/** What is to be forgotten about persons who are removed, wherever it stands. */
export interface Forgotten {
  /** Their rows, and those that they stood in under other ids before two rows became one. */
  readonly ids: ReadonlySet<string>;
  /** Names, e-mail addresses and telephone numbers that these rows hold or have held. */
  readonly texts: readonly string[];
}

/**
 * Finds what a plan and its log say of removed persons. A person who isn't among `standing` any longer is
 * one of them where somebody has carried their references over, or where name or e-mail are the same.
 */
export function forgottenIn(
  removedIds: Iterable<string>,
  standing: ReadonlySet<string>,
  plan: Plan,
  entries: readonly LogEntry[],
): Forgotten {
  const ids = new Set(removedIds);
  const rows = [...plan.rows.person, ...entries.flatMap(({ changes }) => changes.flatMap(rowsIn))];
  for (let size = -1; size < ids.size; ) {
    size = ids.size;
    for (const { changes } of entries.toReversed()) addCarriedOver(ids, standing, changes);
    const known = new Set(rows.filter(({ id }) => ids.has(id)).flatMap(marksOf));
    for (const row of rows) {
      const isSame = !standing.has(row.id) && marksOf(row).some((mark) => known.has(mark));
      if (isSame) ids.add(row.id);
    }
  }
  const texts = rows.filter(({ id }) => ids.has(id)).flatMap(textsOf);
  return { ids, texts: [...new Set(texts)] };
}

/** A row as it is, as far as a change tells; updates tell of some of its fields. */
type PartOfPerson = Partial<Person> & { readonly id: string };

function rowsIn(change: Change): readonly PartOfPerson[] {
  if (change.entity !== 'person') return [];
  if (change.kind !== 'update') return [change.row as PartOfPerson];
  return [change.from, change.to].map((values) => ({ ...values, id: change.id }));
}

/** Whoever was deleted just as what referred to them came to refer to another is that other. */
function addCarriedOver(
  ids: Set<string>,
  standing: ReadonlySet<string>,
  changes: readonly Change[],
): void {
  const gone = new Set(
    changes.flatMap((change) =>
      change.kind === 'delete' && change.entity === 'person' && !standing.has(change.row.id)
        ? [change.row.id]
        : [],
    ),
  );
  if (gone.size === 0) return;
  for (const change of changes) {
    if (change.kind !== 'update') continue;
    for (const [field, to] of Object.entries(change.to)) {
      const from = change.from[field];
      if (typeof from === 'string' && gone.has(from) && ids.has(String(to))) ids.add(from);
    }
  }
}

/** By which two rows are known to be of one person. */
const marksOf = ({ name, email }: PartOfPerson): readonly string[] =>
  [name, email].flatMap((text) => {
    const mark = (text ?? '').normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
    return mark === '' ? [] : [mark];
  });

const textsOf = ({ name, email, telephone }: PartOfPerson): readonly string[] =>
  [name, email, telephone].flatMap((text) => (text?.trim() ? [text.trim()] : []));

/** A person's row with nothing in it but that they were removed. */
export function emptied(person: Person, day: string): Person {
  return { ...person, ...blanksFor(person), removedOn: person.removedOn ?? day };
}

/** The empty values of those fields that are there and tell of somebody. */
const blanksFor = (values: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(entityNamed('person').fields)
      .filter(([field]) => field !== 'id' && field !== 'removedOn' && Object.hasOwn(values, field))
      .map(([field, declared]) => [field, declared.parse(undefined)]),
  );

/** The same entry without what is forgotten; `instead` stands where a label or who made it has a name. */
export function withoutForgotten(
  entry: LogEntry,
  { ids, texts }: Forgotten,
  instead: string,
): LogEntry {
  const changes = entry.changes.map((change) => withoutPerson(change, ids));
  return {
    ...entry,
    who: withoutTexts(entry.who, texts, instead),
    label: withoutTexts(entry.label, texts, instead),
    changes,
  };
}

/** An open question without what it has of persons who are forgotten; the very row where it has nothing. */
export function withoutPersonInCollision<Question extends Row<'collision'>>(
  row: Question,
  ids: ReadonlySet<string>,
): Question {
  const collision = readCollision(row);
  const rows = collision ? [collision, ...collision.along] : [];
  if (!rows.some((each) => isOf(each, ids))) return row;
  const [{ base, mine, theirs } = {}, ...along] = rows.map(
    (each): Partial<RowOnSides> => withoutPersonOnSides(each, ids),
  );
  return { ...row, sides: JSON.stringify({ base, mine, theirs, along }) };
}

const isOf = ({ entity, id }: RowOnSides, ids: ReadonlySet<string>) =>
  entity === 'person' && ids.has(id);

function withoutPersonOnSides(row: RowOnSides, ids: ReadonlySet<string>): RowOnSides {
  const { entity, id, base, mine, theirs } = row;
  if (!isOf(row, ids)) return { entity, id, base, mine, theirs };
  const blank = (side: AnyRow | null) => side && { ...side, ...blanksFor(side) };
  return { entity, id, base: blank(base), mine: blank(mine), theirs: blank(theirs) };
}

function withoutPerson(change: Change, ids: ReadonlySet<string>): Change {
  if (change.entity === 'collision' && change.kind !== 'update') {
    const row = change.row as Row<'collision'>;
    return { ...change, row: withoutPersonInCollision(row, ids) };
  }
  if (change.entity !== 'person') return change;
  if (change.kind !== 'update') {
    const { row } = change;
    return ids.has(row.id) ? { ...change, row: { ...row, ...blanksFor(row) } } : change;
  }
  if (!ids.has(change.id)) return change;
  const from = { ...change.from, ...blanksFor(change.from) };
  const to = { ...change.to, ...blanksFor(change.to) };
  const isLeft = (field: string) => !sameValue(from[field], to[field]);
  if (!Object.keys(to).some(isLeft)) return { ...change, from, to };
  return { ...change, from: only(from, isLeft), to: only(to, isLeft) };
}

const only = (
  values: Readonly<Record<string, unknown>>,
  isWanted: (field: string) => boolean,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([field]) => isWanted(field)));

/** Labels shorten what is long, to 80 characters, or to 38 where two names stand in them. */
const longestInLabels = [80, 38];

function withoutTexts(line: string, texts: readonly string[], instead: string): string {
  const forms = texts
    .flatMap((text) => [text, ...longestInLabels.map((longest) => shortened(text, longest))])
    .flatMap((text) => [text.normalize('NFC'), text.normalize('NFD'), text]);
  return [...new Set(forms)]
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, text) => left.replaceAll(patternOf(text), instead), line);
}

/** Whole words, however they are spaced, and with a genitive's s: 'Per' doesn't stand in 'Person'. */
function patternOf(text: string): RegExp {
  const words = text.split(/\s+/).map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?=s?(?![\\p{L}\\p{N}]))`, 'giu');
}
