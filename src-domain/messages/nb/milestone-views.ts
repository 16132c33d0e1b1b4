export const milestoneViews = {} satisfies Readonly<Record<string, string>>;
