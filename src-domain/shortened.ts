/** A text on one line of at most so many characters, cut at a word where that leaves enough of it. */
export function shortened(text: string, longest: number): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  if (line.length <= longest) return line;
  const lastSpace = line.lastIndexOf(' ', longest - 2);
  const whole = line.slice(0, lastSpace > longest / 2 ? lastSpace : longest - 2);
  // Half of a character that takes two places is left out.
  return `${whole.replace(/[\uD800-\uDBFF]$/, '').trimEnd()} …`;
}
