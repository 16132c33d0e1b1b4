import { hash } from 'node:crypto';
import {
  type EntityName,
  entityNamed,
  entityNames,
} from '../../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../../src-domain/entity.ts';
import { type Plan, rowsOf } from '../../../src-domain/plan.ts';
import type { Secrets } from './planted.ts';

/** Where a word was planted: in a field of a row, or in the bytes that the field names. */
export interface Place {
  readonly entity: EntityName;
  readonly row: AnyRow;
  readonly field: string;
  readonly inBytes: boolean;
}

export interface PlantedPlan {
  readonly plan: Plan;
  readonly contents: readonly Uint8Array[];
  /** By word, in lower case. */
  readonly places: ReadonlyMap<string, Place>;
}

const hashField = /^(hash|metadataHash)$/;

/** Text in the form that a field takes it in; undefined where it takes none. An order key or a day has no spaces. */
function textFor(entity: EntityName, field: string, word: string): unknown {
  const text = `Om ${word}`;
  const forms = [text, [text], { text, spans: null }, JSON.stringify([text])];
  return forms.find((form) => entityNamed(entity).fields[field]?.safeParse(form).success === true);
}

/** The fields that take text, be it in a list, a time or JSON. */
export const fieldsOfText: readonly string[] = entityNames.flatMap((entity) =>
  Object.keys(entityNamed(entity).fields)
    .filter((field) => textFor(entity, field, 'noe') !== undefined)
    .map((field) => `${entity}.${field}`),
);

/** A plan with a word of its own in every field that takes text, and in all bytes that its rows name. */
export function plantedPlan(plan: Plan, secrets: Secrets): PlantedPlan {
  const contents: Uint8Array[] = [];
  const places = new Map<string, Place>();
  const withWords = (entity: EntityName, row: AnyRow): AnyRow => {
    const made: Record<string, unknown> & AnyRow = { ...row };
    for (const field of Object.keys(entityNamed(entity).fields)) {
      const word = secrets.next();
      const inBytes = hashField.test(field);
      const bytes = Buffer.from(word);
      if (inBytes) contents.push(bytes);
      const planted = inBytes ? hash('sha256', bytes, 'hex') : textFor(entity, field, word);
      if (planted === undefined) continue;
      made[field] = planted;
      places.set(word.toLowerCase(), { entity, row: made, field, inBytes });
    }
    return made;
  };
  const rows = entityNames.map((entity) => [
    entity,
    rowsOf(plan, entity).map((row) => withWords(entity, row)),
  ]);
  return { plan: { ...plan, rows: Object.fromEntries(rows) }, contents, places };
}
