/** Copying and pasting of rows. */
export const clipboard = {} satisfies Readonly<Record<string, string>>;
