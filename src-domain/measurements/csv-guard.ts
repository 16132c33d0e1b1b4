/**
 * Whatever a spreadsheet would take for a formula, also after white space and after what guards it already,
 * but a plain negative number. Source: OWASP, CSV Injection.
 */
const formula = /^'*\s*(?:[=+@＝＋－＠]|-(?!\d+(?:,\d+)?$))/u;

/** A text as it is written in a CSV file: what would be worked out as a formula there is kept from it by "'". */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that was guarded so; any other text is left as it is. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
