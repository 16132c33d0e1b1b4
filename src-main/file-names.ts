/** Windows takes none of these in a file name. */
const forbidden = /[<>:"/\\|?*\p{Cc}]+/gu;
const longest = 120;

/** What a person called something, as a part of a file name; empty where nothing of it can stand there. */
export const fileNameFrom = (name: string): string =>
  name.replaceAll(forbidden, ' ').trim().slice(0, longest).trimEnd();
