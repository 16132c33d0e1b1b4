/** The order of ids, days, moments and order keys: by their characters' codes, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
