import { type EntityName, entityNamed, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { writtenTextOf } from '../written-text.ts';
import { folded, lowered, writtenWords } from './words.ts';

/** What somebody wrote in one field of a row. */
interface Writing {
  /** Where the row stands among the rows of the index. */
  readonly row: number;
  readonly field: string;
  readonly text: string;
  /** Whether it is what the row is called. */
  readonly isName: boolean;
}

/** A word that stands somewhere in the plan, and in which writings; in capitals it is another. */
interface KnownWord {
  readonly text: string;
  readonly folded: string;
  readonly writings: readonly number[];
}

/** All that people wrote in a plan, word by word. */
export interface SearchIndex {
  readonly rows: readonly { readonly entity: EntityName; readonly id: string }[];
  readonly writings: readonly Writing[];
  /** In the order of their folded forms. */
  readonly words: readonly KnownWord[];
}

/** Reads every field that people write in; once for a plan, since a plan never changes. */
export function buildSearchIndex(plan: Plan): SearchIndex {
  const rows: { entity: EntityName; id: string }[] = [];
  const writings: Writing[] = [];
  const places = new Map<string, number[]>();
  for (const entity of entityNames) {
    const fields = searchedFields(entity);
    if (fields.length === 0) continue;
    for (const row of rowsOf(plan, entity)) {
      const index = rows.push({ entity, id: row.id }) - 1;
      for (const field of fields) {
        const text = field.read(row);
        if (text === '') continue;
        const writing = writings.push({ row: index, ...field, text }) - 1;
        for (const word of writtenWords(text)) note(places, word, writing);
      }
    }
  }
  const words = [...places].map(([written, found]) => {
    const text = lowered(written);
    return { text, folded: folded(text), writings: found };
  });
  return { rows, writings, words: words.sort(byFoldedForm) };
}

function note(places: Map<string, number[]>, word: string, writing: number): void {
  const found = places.get(word);
  if (found === undefined) places.set(word, [writing]);
  else if (found.at(-1) !== writing) found.push(writing);
}

const byFoldedForm = (a: KnownWord, b: KnownWord): number =>
  a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0;

interface SearchedField {
  readonly field: string;
  readonly isName: boolean;
  readonly read: (row: AnyRow) => string;
}

/** Fields that a program fills in, or that stand in every plan alike. */
const notWritten: readonly string[] = ['mediaType', 'format', 'guidance'];
const namingFields = ['letter', 'name', 'title', 'heading', 'label', 'caseNumber'];

function searchedFields(entity: EntityName): readonly SearchedField[] {
  const fields = Object.keys(entityNamed(entity).fields).filter(
    (field) => !notWritten.includes(field),
  );
  const named = fields.filter((field) => namingFields.includes(field));
  const naming = named.length > 0 ? named : ['text'];
  return fields.flatMap((field) => {
    const read = writtenTextOf(entity, field);
    return read ? [{ field, isName: naming.includes(field), read }] : [];
  });
}
