const longestExcerpt = 80;

/** The beginning of a text, to recognise it by. */
export function excerptOf(text: string): string {
  if (text.length <= longestExcerpt) return text;
  return `${text.slice(0, longestExcerpt - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
