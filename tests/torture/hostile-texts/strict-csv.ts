/**
 * Reads CSV with semicolons as RFC 4180 has it and not otherwise: UTF-8 with its mark, CRLF after every line,
 * quotes around the whole of a value or nowhere in it, as many values on each line. Throws where it isn't so.
 */
export function strictlyReadCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\ufeff') || !text.endsWith('\r\n')) throw new Error('no mark, or no end');
  const value = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/y;
  value.lastIndex = 1;
  const lines: string[][] = [[]];
  while (value.lastIndex < text.length) {
    const at = value.lastIndex;
    const [, quoted, bare, end] = value.exec(text) ?? [];
    if (end === undefined) throw new Error(`no value at ${at}: ${text.slice(at, at + 40)}`);
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ';') lines.push([]);
  }
  lines.pop();
  const width = lines[0]?.length;
  if (lines.some((values) => values.length !== width)) throw new Error('lines of unequal length');
  return lines;
}
