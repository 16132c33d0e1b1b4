export const slips = {} satisfies Readonly<Record<string, string>>;
