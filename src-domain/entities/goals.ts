import { entity, orderedEntity } from '../entity.ts';
import * as field from '../fields.ts';

/** How a figure is held against its target; 'achieved' is for what is either done or not. */
const operators = ['<', '<=', '=', '>=', '>', 'between', 'achieved'] as const;

/** What a goal or an activity aims at. `targetTo` is the upper end of a range. */
const target = {
  unit: field.text(),
  operator: field.optionalOneOf(operators),
  target: field.optionalNumber(),
  targetTo: field.optionalNumber(),
};

const aim = ['unit', 'operator', 'target', 'targetTo'] as const;

/** Effektmål. */
export const effectGoal = orderedEntity({
  fields: {
    letter: field.text(),
    title: field.text(),
    targetGroup: field.text(),
    subprojectId: field.optionalReference(),
    inOwnPlan: field.yesOrNo(),
  },
  references: { subprojectId: 'subproject' },
  subproject: 'subprojectId',
});

/** A point of an effektmål, for one municipality or (null) for all. */
export const goalPoint = orderedEntity({
  fields: {
    effectGoalId: field.reference(),
    municipalityId: field.optionalReference(),
    text: field.text(),
  },
  references: { effectGoalId: 'effectGoal', municipalityId: 'organisation' },
  partOf: ['effectGoalId'],
});

/** Resultatmål. */
export const resultGoal = orderedEntity({
  fields: {
    text: field.text(),
    /** What the target is measured over ('gjennomsnitt for begge kommuner'). */
    scope: field.text(),
    ...target,
    deadline: field.optionalTime(),
    /** Avklares senere. */
    isDecidedLater: field.yesOrNo(),
    effectGoalId: field.optionalReference(),
    subprojectId: field.optionalReference(),
    inOwnPlan: field.yesOrNo(),
  },
  references: { effectGoalId: 'effectGoal', subprojectId: 'subproject' },
  subproject: 'subprojectId',
  together: [aim],
});

/** Måltall. */
export const indicator = orderedEntity({
  fields: {
    name: field.text(),
    ...target,
    betterWhen: field.oneOf(['higher', 'lower'], 'higher'),
    baseline: field.optionalNumber(),
    baselineTime: field.optionalTime(),
    period: field.oneOf(['month', 'quarter', 'tertial', 'half-year', 'year'], 'year'),
    resultGoalId: field.optionalReference(),
    subprojectId: field.optionalReference(),
  },
  references: { resultGoalId: 'resultGoal', subprojectId: 'subproject' },
  subproject: 'subprojectId',
  together: [aim],
});

export const measurement = entity({
  fields: {
    indicatorId: field.reference(),
    municipalityId: field.optionalReference(),
    /** '2008', '2008-H1', '2008-T2', '2008-Q3' or '2008-04'. */
    period: field.text(),
    value: field.optionalNumber(),
    note: field.text(),
  },
  references: { indicatorId: 'indicator', municipalityId: 'organisation' },
  partOf: ['indicatorId'],
  unique: [['indicatorId', 'municipalityId', 'period']],
});

/** Hovedtiltak. */
export const activity = orderedEntity({
  fields: {
    text: field.text(),
    subprojectId: field.optionalReference(),
    municipalityId: field.optionalReference(),
    time: field.optionalTime(),
    ...target,
  },
  references: { subprojectId: 'subproject', municipalityId: 'organisation' },
  subproject: 'subprojectId',
  together: [aim],
});

/** Which goal an activity serves. */
export const activityGoal = entity({
  fields: {
    activityId: field.reference(),
    effectGoalId: field.optionalReference(),
    resultGoalId: field.optionalReference(),
  },
  references: { activityId: 'activity', effectGoalId: 'effectGoal', resultGoalId: 'resultGoal' },
  partOf: ['activityId', 'effectGoalId', 'resultGoalId'],
  exactlyOneOf: ['effectGoalId', 'resultGoalId'],
  unique: [['activityId', 'effectGoalId', 'resultGoalId']],
});
