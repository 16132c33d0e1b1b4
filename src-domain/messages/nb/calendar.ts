export const calendar = {} satisfies Readonly<Record<string, string>>;
