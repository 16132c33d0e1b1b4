/** The table that all pages share. */
export const grid = {} satisfies Readonly<Record<string, string>>;
