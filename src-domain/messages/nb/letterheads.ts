export const letterheads = {} satisfies Readonly<Record<string, string>>;
