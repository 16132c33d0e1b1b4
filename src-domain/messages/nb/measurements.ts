export const measurements = {} satisfies Readonly<Record<string, string>>;
