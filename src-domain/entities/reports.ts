import { entity, orderedEntity } from '../entity.ts';
import * as field from '../fields.ts';
import { exemptUnder } from './exempt-under.ts';

/** What a report has a light for, in the order in which they are read. */
export const aspects = ['time', 'cost', 'scope', 'quality', 'uncertainty', 'benefit'] as const;

/**
 * Which state of a report follows which. What was submitted stands for ever: a report that is sent back stays
 * as it was, and a new draft replaces it.
 */
export const reportSteps = {
  planned: ['draft'],
  draft: ['submitted'],
  submitted: ['accepted', 'returned'],
  accepted: [],
  returned: [],
} as const;

const reportStates = ['planned', 'draft', 'submitted', 'accepted', 'returned'] as const;

export const report = entity({
  merges: 'whole',
  fields: {
    kind: field.oneOf(['progress', 'evaluation', 'final', 'exception'], 'progress'),
    /** null: for the project as a whole. */
    subprojectId: field.optionalReference(),
    period: field.optionalTime(),
    dueOn: field.optionalDay(),
    state: field.oneOf(reportStates, 'draft'),
    summary: field.markdown(),
    done: field.markdown(),
    next: field.markdown(),
    /** What is to be remembered for other projects: of a final report. */
    lessons: field.markdown(),
    /** The ways out that there are: of an exception. */
    options: field.markdown(),
    /** What whoever reports asks for or advises. */
    recommendation: field.markdown(),
    exemptUnder,
    submittedAt: field.optionalMoment(),
    submittedById: field.optionalReference(),
    /** Of whoever accepts it or sends it back. */
    remarks: field.markdown(),
    /** The plan as it stood when the report was submitted. */
    versionId: field.optionalReference(),
    /** The report that was sent back, and that this one is written instead of. */
    replacesId: field.optionalReference(),
  },
  references: {
    subprojectId: 'subproject',
    submittedById: 'person',
    versionId: 'version',
    replacesId: 'report',
  },
  partOf: ['subprojectId'],
  subproject: 'subprojectId',
  parent: 'replacesId',
  lockedWhen: ({ state }) => state !== 'planned' && state !== 'draft',
  steps: {
    field: 'state',
    next: reportSteps,
    along: ['remarks'],
    oneAtATime: { state: 'draft', sharing: ['kind', 'subprojectId'] },
  },
});

/** Trafikklys. */
export const light = entity({
  merges: 'whole',
  fields: {
    reportId: field.reference(),
    aspect: field.oneOf(aspects, 'time'),
    colour: field.optionalOneOf(['green', 'yellow', 'red']),
    reason: field.text(),
  },
  references: { reportId: 'report' },
  partOf: ['reportId'],
  unique: [['reportId', 'aspect']],
});

/** Avvik – årsak – konsekvens – tiltak. */
export const deviation = orderedEntity({
  merges: 'whole',
  fields: {
    reportId: field.reference(),
    aspect: field.optionalOneOf(aspects),
    text: field.text(),
    cause: field.text(),
    consequence: field.text(),
    action: field.text(),
    closedOn: field.optionalDay(),
    /** The same deviation as the report before told of it. */
    carriedFromId: field.optionalReference(),
  },
  references: { reportId: 'report', carriedFromId: 'deviation' },
  partOf: ['reportId'],
  parent: 'carriedFromId',
});

/** Usikkerhet. */
export const risk = orderedEntity({
  fields: {
    subprojectId: field.optionalReference(),
    text: field.text(),
    /** 1 (least) to 5. */
    probability: field.optionalNumber(),
    /** 1 (least) to 5. */
    consequence: field.optionalNumber(),
    response: field.text(),
    ownerSeatId: field.optionalReference(),
    closedOn: field.optionalDay(),
  },
  references: { subprojectId: 'subproject', ownerSeatId: 'seat' },
  subproject: 'subprojectId',
});

/** Toleranse: how far an aspect may drift before it must be reported as an exception. */
export const tolerance = orderedEntity({
  fields: {
    subprojectId: field.optionalReference(),
    aspect: field.oneOf(aspects, 'time'),
    text: field.text(),
    limit: field.optionalNumber(),
    unit: field.optionalOneOf(['days', 'percent', 'kroner', 'hours']),
  },
  references: { subprojectId: 'subproject' },
  subproject: 'subprojectId',
  together: [['aspect', 'limit', 'unit']],
});

export const budget = orderedEntity({
  fields: {
    subprojectId: field.optionalReference(),
    text: field.text(),
    unit: field.oneOf(['kroner', 'hours'], 'kroner'),
    period: field.optionalTime(),
    planned: field.optionalNumber(),
    spent: field.optionalNumber(),
  },
  references: { subprojectId: 'subproject' },
  subproject: 'subprojectId',
});
