/**
 * The text of a file of which nobody says how it is written: in UTF-8, in UTF-16 as Excel's 'Unicode-tekst'
 * is, or else in Windows-1252, which every file can be read as. `decode` reads the file's bytes in an
 * encoding, and throws where they aren't that.
 */
export function decodedText(decode: (encoding: Encoding) => string): string {
  const bytewise = decode('windows-1252');
  const wide = wideEncoding(bytewise);
  const tried = wide === null ? (['utf-8'] as const) : ([wide, 'utf-8'] as const);
  for (const encoding of tried) {
    try {
      return decode(encoding);
    } catch {
      // Then it is the next.
    }
  }
  return bytewise;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** UTF-16 by the mark that it begins with, or by the empty byte that its first letter has. */
function wideEncoding(bytewise: string): Encoding | null {
  if (/^(?:ÿþ|[^\0]\0)/.test(bytewise)) return 'utf-16le';
  return /^(?:þÿ|\0[^\0])/.test(bytewise) ? 'utf-16be' : null;
}
