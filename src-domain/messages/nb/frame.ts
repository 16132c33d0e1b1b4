/** What the frame around every page says. */
export const frame = {} satisfies Readonly<Record<string, string>>;
