import { type Plan, projectOf } from './plan.ts';

/** What somebody does who begins with a project, in this order. */
export const firstSteps = ['form', 'persons', 'goals', 'activities', 'milestones'] as const;

export type FirstStep = (typeof firstSteps)[number];

export interface FirstStepState {
  readonly step: FirstStep;
  readonly isDone: boolean;
}

/**
 * How far a project has come with the first steps. A step is done once it is well begun: what then is still
 * missing, the plan check tells.
 */
export const firstStepsOf = (plan: Plan): readonly FirstStepState[] =>
  firstSteps.map((step) => ({ step, isDone: isDone[step](plan) }));

/** Whether the work with a plan has begun: until a first step is done, what is missing is nobody's fault. */
export const isBegun = (plan: Plan): boolean => firstStepsOf(plan).some(({ isDone: done }) => done);

const isDone: Readonly<Record<FirstStep, (plan: Plan) => boolean>> = {
  form: (plan) => {
    const { name, organisationId, startDate, endDate, client, contractor } = projectOf(plan);
    const texts = [name, client, contractor];
    return (
      texts.every(isWritten) && organisationId !== null && startDate !== null && endDate !== null
    );
  },
  // A body without seats, as one that only decides, needs nobody.
  persons: ({ rows: { seat, holding } }) => {
    const held = new Set(holding.map(({ seatId }) => seatId));
    const bodies = Map.groupBy(seat, ({ bodyId }) => bodyId);
    return (
      bodies.size > 0 && [...bodies.values()].every((own) => own.some(({ id }) => held.has(id)))
    );
  },
  goals: ({ rows: { effectGoal, resultGoal } }) =>
    effectGoal.some(({ title }) => isWritten(title)) ||
    resultGoal.some(({ text }) => isWritten(text)),
  activities: ({ rows: { activity, activityGoal } }) =>
    activity.some(({ text }) => isWritten(text)) && activityGoal.length > 0,
  milestones: ({ rows: { milestone, measure } }) =>
    milestone.length > 0 &&
    [...milestone, ...measure].some(({ time }) => time !== null && isWritten(time.text)),
};

const isWritten = (text: string): boolean => text.trim() !== '';
