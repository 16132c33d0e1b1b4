export const issuedPage = {} satisfies Readonly<Record<string, string>>;
