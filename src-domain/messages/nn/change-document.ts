export const changeDocument = {} satisfies Readonly<Record<string, string>>;
