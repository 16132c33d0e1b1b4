export const timeline = {} satisfies Readonly<Record<string, string>>;
