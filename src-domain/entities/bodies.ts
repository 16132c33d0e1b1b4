import { entity, orderedEntity } from '../entity.ts';
import * as field from '../fields.ts';

/** In what capacity somebody sits in a body; what a composition rule counts. */
export const offices = [
  'mayor',
  'deputy-mayor',
  'committee-leader',
  'council-member',
  'chief-executive',
  'municipal-director',
  'unit-manager',
  'chief-union-representative',
  'union-representative',
  'chief-safety-representative',
  'safety-representative',
  'user-representative',
] as const;

/** What a body's seats are measured by; the two are never mixed. */
export const ruleSets = ['own-rule', 'joint-committee'] as const;

/** The two sides of a joint committee (kommuneloven § 5-11). */
export const sides = ['municipality', 'employees'] as const;

/** Organ: a steering group, a project group, a formannskap. */
export const body = orderedEntity({
  fields: {
    name: field.text(),
    kind: field.oneOf(
      [
        'steering-group',
        'project-group',
        'subproject-group',
        'reference-group',
        'executive-committee',
        'council',
        'other',
      ],
      'other',
    ),
    description: field.text(),
    organisationId: field.optionalReference(),
    subprojectId: field.optionalReference(),
    /** Whether the body's table has a column for what each seat represents. */
    showsRepresented: field.yesOrNo(true),
    /** Whether the body's table has a column for the share of a position. */
    showsPositionShare: field.yesOrNo(),
    /** Whether the body stands with its table in the plan. */
    inPlan: field.yesOrNo(true),
    /** How many days before a meeting its papers are to be there. */
    papersDueInDays: field.optionalNumber(),
    /** Its own composition rules, or the law's for a joint committee; the other's lines are kept. */
    measuredBy: field.oneOf(ruleSets, 'own-rule'),
  },
  references: { organisationId: 'organisation', subprojectId: 'subproject' },
  subproject: 'subprojectId',
});

/** A heading that several seats stand under in the body's table. */
export const seatGroup = orderedEntity({
  fields: { bodyId: field.reference(), heading: field.text(), text: field.text() },
  references: { bodyId: 'body' },
  partOf: ['bodyId'],
});

export const seat = orderedEntity({
  fields: {
    bodyId: field.reference(),
    seatGroupId: field.optionalReference(),
    role: field.oneOf(
      [
        'leader',
        'deputy-leader',
        'secretary',
        'project-leader',
        'project-owner',
        'subproject-leader',
        'member',
        'observer',
      ],
      'member',
    ),
    /** What the table's first column says, where it differs from the role's own name. */
    roleText: field.optionalText(),
    /** Title in the table's second column ('HMS-koord.'). */
    title: field.text(),
    office: field.optionalOneOf(offices),
    /** The unit or union that the seat speaks for. */
    representsId: field.optionalReference(),
    municipalityId: field.optionalReference(),
    /** Share of a full position in per cent (stillingsbrøk). */
    positionShareInPercent: field.optionalNumber(),
    /** Whom the seat represents in a joint committee; null: as its office says, if it does. */
    side: field.optionalOneOf(sides),
    subprojectId: field.optionalReference(),
  },
  references: {
    bodyId: 'body',
    seatGroupId: 'seatGroup',
    representsId: 'organisation',
    municipalityId: 'organisation',
    subprojectId: 'subproject',
  },
  partOf: ['bodyId'],
  within: { seatGroupId: 'bodyId' },
});

/** Who sits in a seat, from and to and including which day. A seat without a holding is vacant. */
export const holding = entity({
  fields: {
    seatId: field.reference(),
    personId: field.reference(),
    from: field.optionalDay(),
    to: field.optionalDay(),
  },
  references: { seatId: 'seat', personId: 'person' },
  partOf: ['seatId'],
});

/** One line of what a body must be made of: so many seats that hold one of these offices. */
export const compositionRule = orderedEntity({
  fields: {
    bodyId: field.reference(),
    /** Empty until somebody writes one: then it is called by what it asks for. */
    text: field.text(),
    /** Any of these counts. */
    offices: field.severalOf(offices),
    count: field.count(1),
    perMunicipality: field.yesOrNo(true),
    /** The body's leader and secretary stand outside unless this is set. */
    countsLeaderAndSecretary: field.yesOrNo(),
  },
  references: { bodyId: 'body' },
  partOf: ['bodyId'],
});
