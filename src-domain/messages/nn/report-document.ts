export const reportDocument = {} satisfies Readonly<Record<string, string>>;
