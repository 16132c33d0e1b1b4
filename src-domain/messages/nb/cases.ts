export const cases = {} satisfies Readonly<Record<string, string>>;
