import { addressOf, type RowPlace } from '../frame/addresses.ts';

/** The ways to see the activities, in the order in which they are offered. */
export const activityViews = ['list', 'matrix'] as const;

export type ActivityView = (typeof activityViews)[number];

/** Links between activities and goals are the cells of the matrix, so an address of one leads there. */
export const viewOf = (place: RowPlace | null): ActivityView =>
  place?.entity === 'activityGoal' ? 'matrix' : 'list';

/** Stands in an address for the links together. */
const all = 'alle';

export const viewAddress = (project: string, view: ActivityView): string =>
  addressOf(
    project,
    'hovedtiltak',
    view === 'matrix' ? { entity: 'activityGoal', id: all, field: null } : null,
  );
