/** Beskrivelse. */
export const descriptionPage = {} satisfies Readonly<Record<string, string>>;
