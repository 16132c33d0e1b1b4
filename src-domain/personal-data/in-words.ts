import { type EntityName, entityNamed } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { calledOf, calledRow } from '../messages/called-row.ts';
import { capitalised } from '../messages/capitalised.ts';
import { dayText } from '../messages/day-text.ts';
import { fieldLabel } from '../messages/field-text.ts';
import type { Translate } from '../messages/translate.ts';
import type { PersonReference } from '../organisation/person-references.ts';
import { findRow, type Plan } from '../plan.ts';
import { rowName } from '../row-name.ts';
import { isoDayOf } from '../timing/local-day.ts';
import type { PersonalData, PersonRows } from './personal-data.ts';
import type { PersonalLogEntry } from './personal-log.ts';

/** Where in the plan something stands. */
export interface Place {
  readonly entity: EntityName;
  readonly id: string;
  readonly field: string | null;
}

/** One line of a table: what it says, cell by cell, and where that stands. */
export interface PlacedLine<Cell extends string> {
  readonly place: Place;
  readonly cells: Readonly<Record<Cell, string>>;
}

/** The rows of a person as people read them: the pages and the document say the same. */
export interface PersonRowsInWords {
  readonly facts: readonly PlacedLine<'fact' | 'value'>[];
  /** Days that aren't given are empty. */
  readonly seats: readonly PlacedLine<'seat' | 'from' | 'to'>[];
  readonly references: readonly PlacedLine<'place' | 'as'>[];
}

/** All that a plan has about a person as people read it. */
export interface PersonalDataInWords extends PersonRowsInWords {
  readonly texts: readonly PlacedLine<'place' | 'text'>[];
}

export function personRowsInWords(
  plan: Plan,
  { person, holdings, references }: PersonRows,
  translate: Translate,
): PersonRowsInWords {
  return {
    facts: (['name', 'email', 'telephone'] as const).map((field) => ({
      place: { entity: 'person', id: person.id, field },
      cells: {
        fact: capitalised(fieldLabel('person', field, translate)),
        value: person[field]?.trim() || translate('persons:no-value'),
      },
    })),
    seats: holdings.map(({ id, seatId, from, to }) => ({
      place: { entity: 'holding', id, field: null },
      cells: {
        seat: rowName(plan, 'seat', seatId, translate) ?? translate('history:unnamed'),
        from: from === null ? '' : dayText(from),
        to: to === null ? '' : dayText(to),
      },
    })),
    references: references.map((reference) => ({
      place: { entity: reference.entity, id: reference.row.id, field: null },
      cells: referenceInWords(plan, reference, translate),
    })),
  };
}

export function personalDataInWords(
  plan: Plan,
  data: PersonalData,
  translate: Translate,
): PersonalDataInWords {
  return {
    ...personRowsInWords(plan, data, translate),
    texts: data.texts.map(({ entity, id, field, excerpt, certainty }) => ({
      place: { entity, id, field },
      cells: {
        place: `${capitalised(calledRow(plan, entity, id, translate))}, ${fieldLabel(entity, field, translate)}`,
        text: certainty === 'sure' ? excerpt : `${excerpt} (${translate('persons:perhaps-other')})`,
      },
    })),
  };
}

/** What a row that points at a person is about, and what the person is there. */
export function referenceInWords(
  plan: Plan,
  { entity, row, field }: PersonReference,
  translate: Translate,
): Readonly<Record<'place' | 'as', string>> {
  return {
    place: capitalised(placeInWords(plan, entity, row, translate)),
    as: capitalised(
      field === 'personId' ? translate(`entities:${entity}`) : fieldLabel(entity, field, translate),
    ),
  };
}

/** The row that one is a part of, but for its sub-project; or else the row itself, or the project's form. */
function placeInWords(plan: Plan, entity: EntityName, row: AnyRow, translate: Translate): string {
  const { partOf, references, subproject } = entityNamed(entity);
  const wholeField = partOf.find((field) => field !== subproject && typeof row[field] === 'string');
  if (wholeField !== undefined) {
    const whole = references[wholeField] as EntityName;
    const found = findRow(plan, whole, String(row[wholeField]));
    if (found) return calledRow(plan, whole, found.id, translate);
  }
  if (entity === 'planAuthor') return translate('frame:page-prosjekt');
  return calledOf(plan, entity, row, translate);
}

/** The day on which something was done, where the reader sits. */
export const loggedDayText = ({ at }: Pick<PersonalLogEntry, 'at'>): string =>
  dayText(isoDayOf(new Date(at)));
