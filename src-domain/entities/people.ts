import { entity, orderedEntity } from '../entity.ts';
import * as field from '../fields.ts';

/** A municipality, a co-operation of several, a trade union, or a unit of any of them. */
export const organisation = orderedEntity({
  fields: {
    name: field.text(),
    /** The short mark that follows a title ('L', 'V'). */
    abbreviation: field.optionalText(),
    kind: field.oneOf(
      ['municipality', 'intermunicipal', 'unit', 'union', 'authority', 'other'],
      'unit',
    ),
    parentId: field.optionalReference(),
    language: field.optionalOneOf(field.languages),
  },
  references: { parentId: 'organisation' },
  parent: 'parentId',
});

export const person = entity({
  personal: true,
  fields: {
    name: field.text(),
    email: field.optionalText(),
    telephone: field.optionalText(),
    /** The day when the person was removed; the row stays so that a returned copy can't bring the name back. */
    removedOn: field.optionalDay(),
  },
  lockedWhen: ({ removedOn }) => removedOn !== null,
});

/** Two persons who look like one, and of whom somebody has said that they are two. */
export const personDistinction = entity({
  fields: { personId: field.reference(), otherId: field.reference() },
  references: { personId: 'person', otherId: 'person' },
  unique: [['personId', 'otherId']],
});
