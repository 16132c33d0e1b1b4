/** Milepælplan. */
export const milestonesPage = {} satisfies Readonly<Record<string, string>>;
