export const milestoneDocument = {} satisfies Readonly<Record<string, string>>;
