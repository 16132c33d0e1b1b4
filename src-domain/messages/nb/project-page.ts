/** Prosjekt. */
export const projectPage = {} satisfies Readonly<Record<string, string>>;
