/** The search over everything. */
export const search = {} satisfies Readonly<Record<string, string>>;
