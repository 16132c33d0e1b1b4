/** Delprosjekter. */
export const subprojectsPage = {} satisfies Readonly<Record<string, string>>;
