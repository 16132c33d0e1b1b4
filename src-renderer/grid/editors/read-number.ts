/** Reads a number as Norwegians write it: '1 234,5', '−3', '1.000'. Undefined where it is none. */
export function readNumber(text: string): number | null | undefined {
  const bare = text.replaceAll(/\s/g, '').replace(/^[−–]/, '-');
  if (bare === '') return null;
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return toNumber(bare.replaceAll('.', ''));
  return /^-?\d+([.,]\d+)?$/.test(bare) ? toNumber(bare) : undefined;
}

/** A number as it is typed: with a decimal comma and without spaces. */
export const numberAsTyped = (value: number | null): string =>
  value === null ? '' : String(value).replace('.', ',');

const toNumber = (text: string): number => Number(text.replace(',', '.'));
