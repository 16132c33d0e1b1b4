export const diagrams = {} satisfies Readonly<Record<string, string>>;
