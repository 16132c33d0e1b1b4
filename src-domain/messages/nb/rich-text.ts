/** The editor of written text. */
export const richText = {} satisfies Readonly<Record<string, string>>;
