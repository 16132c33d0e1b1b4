/** Hovedtiltak. */
export const activitiesPage = {} satisfies Readonly<Record<string, string>>;
