export const trend = {} satisfies Readonly<Record<string, string>>;
