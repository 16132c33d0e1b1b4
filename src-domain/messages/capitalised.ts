/** A text as it stands at the head of a sentence or a column: 'øvre måltall' → 'Øvre måltall'. */
export const capitalised = (text: string): string =>
  `${text.charAt(0).toLocaleUpperCase('nb')}${text.slice(1)}`;
