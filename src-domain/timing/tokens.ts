/** A word in lower case, a run of digits, or one mark; all dashes are '-', all apostrophes "'". */
export type Token = string;

// Soft hyphens and zero-width characters, which come along from Word and web pages.
const invisible = /\p{Format}/gu;
const dashes = /[\p{Dash_Punctuation}\u2212]+/gu;
const apostrophes = /[’‘´`′]/gu;
const tokenForm = /\p{L}+|[0-9]+|[^\s\p{L}0-9]/gu;

/** Cuts a text into tokens; the space between them says nothing. */
export function cutTokens(text: string): readonly Token[] {
  const tokens = text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(dashes, '-')
    .replace(apostrophes, "'")
    .toLowerCase()
    .match(tokenForm);
  return tokens ?? [];
}

/** The tokens of a time that somebody wrote, without a full stop at the end. */
export function readTokens(text: string): readonly Token[] {
  const tokens = cutTokens(text);
  return tokens.slice(0, tokens.findLastIndex((token) => token !== '.') + 1);
}

/** Whether a text shows nothing. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Format}]*$/u.test(text);
}
