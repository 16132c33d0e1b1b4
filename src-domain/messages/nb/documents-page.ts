/** Dokumenter. */
export const documentsPage = {} satisfies Readonly<Record<string, string>>;
