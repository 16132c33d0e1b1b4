/** The letter after the last that is used ('C' after 'A' and 'B'); '' where they are no row of letters. */
export function nextLetter(letters: readonly string[]): string {
  const used = letters.map((letter) => letter.trim().replace(/\.$/, '').toUpperCase());
  const written = used.filter((letter) => letter !== '');
  if (written.length === 0) return letters.length === 0 ? 'A' : '';
  if (written.some((letter) => !/^[A-Z]$/.test(letter))) return '';
  const last = Math.max(...written.map((letter) => letter.charCodeAt(0)));
  return last < 'Z'.charCodeAt(0) ? String.fromCharCode(last + 1) : '';
}
