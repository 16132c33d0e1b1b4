export const attachments = {} satisfies Readonly<Record<string, string>>;
