export const caseDocument = {} satisfies Readonly<Record<string, string>>;
