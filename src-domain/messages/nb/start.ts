/** The start page. */
export const start = {} satisfies Readonly<Record<string, string>>;
