/** 'A. Redusert sykefravær', or the one that is there; a full stop that was typed isn't doubled. */
export function letteredName(letter: string, name: string): string {
  const bare = letter.trim().replace(/\.$/, '');
  if (bare === '' || name.trim() === '') return bare === '' ? name.trim() : bare;
  return `${bare}. ${name.trim()}`;
}
