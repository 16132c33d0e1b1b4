import { orderedEntity } from '../entity.ts';
import * as field from '../fields.ts';

const progress = {
  state: field.oneOf(['not-started', 'under-way', 'done', 'dropped'], 'not-started'),
  doneOn: field.optionalDay(),
  /** Which of the planned time's deadlines are met already; of a time of two dates each is met by itself. */
  metDeadlines: field.days(),
  droppedBecause: field.text(),
  /** When it is now expected, beside the planned time. */
  forecast: field.optionalTime(),
};

/** How far something has come is said by these between them. */
const howFar = ['state', 'doneOn', 'metDeadlines', 'droppedBecause'] as const;

/** Milepæl. */
export const milestone = orderedEntity({
  fields: {
    letter: field.text(),
    title: field.text(),
    /** What follows the title ('Kvalitetsvurderingssystem i Levanger'), one line each. */
    lines: field.texts(),
    time: field.optionalTime(),
    ...progress,
    subprojectId: field.optionalReference(),
    inOwnPlan: field.yesOrNo(),
  },
  references: { subprojectId: 'subproject' },
  subproject: 'subprojectId',
  together: [howFar],
});

/** Measures of one milestone that stand together under a text, a municipality and a responsible of their own. */
export const milestoneGroup = orderedEntity({
  fields: {
    milestoneId: field.reference(),
    text: field.text(),
    municipalityId: field.optionalReference(),
  },
  references: { milestoneId: 'milestone', municipalityId: 'organisation' },
  partOf: ['milestoneId'],
});

/** Tiltak. It stands among its group's (or else its milestone's) measures and notes by position. */
export const measure = orderedEntity({
  fields: {
    milestoneId: field.reference(),
    milestoneGroupId: field.optionalReference(),
    text: field.text(),
    time: field.optionalTime(),
    ...progress,
  },
  references: { milestoneId: 'milestone', milestoneGroupId: 'milestoneGroup' },
  partOf: ['milestoneId', 'milestoneGroupId'],
  within: { milestoneGroupId: 'milestoneId' },
  together: [howFar],
});

/** A line in the milestone plan that is no measure. */
export const milestoneNote = orderedEntity({
  fields: {
    milestoneId: field.reference(),
    milestoneGroupId: field.optionalReference(),
    text: field.text(),
  },
  references: { milestoneId: 'milestone', milestoneGroupId: 'milestoneGroup' },
  partOf: ['milestoneId', 'milestoneGroupId'],
  within: { milestoneGroupId: 'milestoneId' },
});

/** Who answers for a measure, a group or a milestone: a person, a seat, a body, or a text. */
export const responsible = orderedEntity({
  fields: {
    milestoneId: field.optionalReference(),
    milestoneGroupId: field.optionalReference(),
    measureId: field.optionalReference(),
    /** What stands before the name ('Prosjektansvarlig'). */
    label: field.text(),
    personId: field.optionalReference(),
    seatId: field.optionalReference(),
    bodyId: field.optionalReference(),
    /** Alone, or what follows the name ('kommunalsjef oppvekst'). */
    text: field.text(),
  },
  references: {
    milestoneId: 'milestone',
    milestoneGroupId: 'milestoneGroup',
    measureId: 'measure',
    personId: 'person',
    seatId: 'seat',
    bodyId: 'body',
  },
  partOf: ['milestoneId', 'milestoneGroupId', 'measureId'],
  exactlyOneOf: ['milestoneId', 'milestoneGroupId', 'measureId'],
});
