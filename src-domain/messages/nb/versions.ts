export const versions = {} satisfies Readonly<Record<string, string>>;
