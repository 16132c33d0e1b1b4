/** Organisering. */
export const organisationPage = {} satisfies Readonly<Record<string, string>>;
