/** Historikk, and how a change is told. */
export const history = {} satisfies Readonly<Record<string, string>>;
