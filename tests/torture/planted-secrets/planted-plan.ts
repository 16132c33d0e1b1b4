import { hash } from 'node:crypto';
import {
  type EntityName,
  entityNamed,
  entityNames,
} from '../../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../../src-domain/entity.ts';
import { type Plan, rowsOf } from '../../../src-domain/plan.ts';
import { frozen } from '../../../src-main/store/frozen-content.ts';
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

/** What a version's row says of the frozen plan is no text. */
const isOfFrozen = (entity: EntityName, field: string): boolean =>
  entity === 'version' && (field === 'hash' || field === 'format');

/** Text in the form that a field takes it in; undefined where it takes none. An order key or a day has no spaces. */
function textFor(entity: EntityName, field: string, word: string): unknown {
  if (isOfFrozen(entity, field)) return undefined;
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

/**
 * A plan with a word of its own in every field that takes text, and in all bytes that its rows name; of what was frozen
 * every version has the whole of it.
 */
export function plantedPlan(drawn: Plan, secrets: Secrets): PlantedPlan {
  const contents: Uint8Array[] = [];
  const places = new Map<string, Place>();
  const withWords = (entity: EntityName, row: AnyRow): AnyRow => {
    const made: Record<string, unknown> & AnyRow = { ...row };
    for (const field of Object.keys(entityNamed(entity).fields)) {
      const word = secrets.next();
      const inBytes = hashField.test(field) && !isOfFrozen(entity, field);
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
    rowsOf(drawn, entity).map((row) => withWords(entity, row)),
  ]);
  const plan: Plan = { ...drawn, rows: Object.fromEntries(rows) };
  const version = plan.rows.version.map((row) => {
    const made = frozen(plan, row.id, '');
    contents.push(made.content);
    return { ...row, ...made.row, frozenAt: row.frozenAt };
  });
  return { plan: { ...plan, rows: { ...plan.rows, version } }, contents, places };
}
