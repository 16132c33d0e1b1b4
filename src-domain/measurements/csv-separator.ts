/** A text of comma-separated values, and what stands between its values. */
export interface SeparatedText {
  readonly text: string;
  readonly separator: string;
}

/**
 * Finds what stands between the values of a CSV text by its headings: semicolons before tabs before commas,
 * since figures are written with a comma for decimals. A first line 'sep=;', with which spreadsheets are told,
 * counts instead, and is left blank.
 */
export function separatedText(written: string): SeparatedText {
  const [hint = '', told] = /^sep=(.)(?=\r?\n|$)/i.exec(written) ?? [];
  const text = written.slice(hint.length);
  const headings = /^.*\S.*$/m.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const found = separators.find((separator) => headings.includes(separator));
  return { text, separator: told ?? found ?? ',' };
}

const separators = [';', '\t', ','] as const;
