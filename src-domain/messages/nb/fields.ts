/** What people call each field of a row. */
export const fields = {} satisfies Readonly<Record<string, string>>;
