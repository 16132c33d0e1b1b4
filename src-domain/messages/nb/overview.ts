/** Oversikt. */
export const overview = {} satisfies Readonly<Record<string, string>>;
