export const reportEditor = {} satisfies Readonly<Record<string, string>>;
