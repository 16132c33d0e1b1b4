/** Markdown as a reader sees its words: without marks, a link as its text. Lines stay lines. */
export const plainText = (markdown: string): string =>
  marks.reduce((text, [mark, instead]) => text.replaceAll(mark, instead), markdown).trim();

const marks: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]*(?:```|~~~).*$/gm, ''],
  [/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, ''],
  [/^[ \t]*\[[^\]\n]+\]:.*$/gm, ''],
  [/^(?:[ \t]*(?:>|#{1,6}(?=[ \t])|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+[ \t]*/gm, ''],
  [/!?\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])/g, '$1'],
  [/<(https?:[^>\s]+|[^>\s@]+@[^>\s]+)>/g, '$1'],
  [/(?<!\\)(?:\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|`+)/gu, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
  [/\n{2,}/g, '\n'],
];
