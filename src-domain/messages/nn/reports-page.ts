export const reportsPage = {} satisfies Readonly<Record<string, string>>;
