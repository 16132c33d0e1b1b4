/** Mål. */
export const goalsPage = {} satisfies Readonly<Record<string, string>>;
