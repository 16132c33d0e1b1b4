/** The menus of the program. */
export const menu = {} satisfies Readonly<Record<string, string>>;
