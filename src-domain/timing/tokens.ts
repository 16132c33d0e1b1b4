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

/** A token and where in the text it stands. */
export interface PlacedToken {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
}

// A letter with the marks that make it another one, which are one letter of the tokens.
const letters = /\P{Mark}\p{Mark}*|\p{Mark}+/gu;
const placedForm = /[\p{Dash_Punctuation}\u2212]+|\p{L}+|[0-9]+|[^\s\p{L}0-9]/gu;

/** The same tokens as `readTokens`, with their places; null for the few texts where these can't be told. */
export function placeTokens(text: string): readonly PlacedToken[] | null {
  let plain = '';
  const places: { readonly start: number; readonly end: number }[] = [];
  for (const { 0: letter, index } of text.matchAll(letters)) {
    const shown = letter.normalize('NFC').replace(invisible, '');
    plain += shown;
    for (const _ of shown.split('')) places.push({ start: index, end: index + letter.length });
  }
  const tokens = readTokens(text);
  const found = [...plain.matchAll(placedForm)].slice(0, tokens.length);
  const placed = found.map(({ 0: word, index }) => {
    const start = places[index]?.start ?? 0;
    const end = places[index + word.length - 1]?.end ?? start;
    return { token: cutTokens(word)[0] ?? '', start, end };
  });
  return tokens.every((token, index) => placed[index]?.token === token) ? placed : null;
}

/** Whether a text shows nothing. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Format}]*$/u.test(text);
}
