import { type Reading, readable, type UnreadableReason, unreadable } from './reading.ts';

const spaces = /[\s\u00a0\u2007-\u200a\u202f]/gu;
const around = /^(?:kr\.?|nok)|(?:kr\.?|nok|,-)$/gi;

const plain = /^[+-]?\d+(?:[.,]\d+)?$/;
const grouped = /^[+-]?[1-9]\d{0,2}(?:([ .,'])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
const twoWays = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

export const decimalMarks = ['comma', 'point'] as const;

/** What begins the decimals of numbers; the other one groups their thousands. */
export type DecimalMark = (typeof decimalMarks)[number];

const characters = { comma: ',', point: '.' } as const satisfies Record<DecimalMark, string>;

/**
 * Reads a number as Norwegians and Excel write it: '1 000,5', '1.000,5', '12 %' (12), '−3', 'kr 500,-'.
 * One full stop before three digits groups thousands ('1.000' is a thousand), one comma always begins
 * decimals ('1,500' is one and a half), unless the decimals are said to begin with a full stop: then it is
 * the other way round. Nothing written is null.
 */
export function readNumber(
  text: string,
  mark: DecimalMark = 'comma',
): Reading<number | null, UnreadableReason> {
  const written = bare(text);
  if (written === '')
    return text.trim() === '' ? readable(null) : unreadable({ rule: 'no-number' });
  const digits = bareDigits(written, mark);
  return digits === null ? unreadable({ rule: 'no-number' }) : readable(Number(digits));
}

/**
 * What can begin the decimals of a number, as it is written: both where it has none, or three digits after
 * one to three ('4.567'), and neither where it is no number.
 */
export function possibleMarks(text: string): readonly DecimalMark[] {
  const written = bare(text);
  if (bareDigits(written, 'comma') === null) return [];
  const [lastMark] = /[.,](?=[^.,]*$)/.exec(written) ?? [];
  const last = decimalMarks.find((mark) => characters[mark] === lastMark);
  if (last === undefined || twoWays.test(written)) return decimalMarks;
  // What stands there more than once groups thousands.
  const isOnce = written.indexOf(characters[last]) === written.lastIndexOf(characters[last]);
  return decimalMarks.filter((mark) => (mark === last) === isOnce);
}

/** Whether a number is another with a comma before its decimals than with a full stop. */
export const isReadTwoWays = (text: string): boolean => twoWays.test(bare(text));

/** A number without what stands around it. */
const bare = (text: string): string =>
  text
    .replace(spaces, ' ')
    .replace(/[−–]/g, '-')
    .trim()
    .replace(/ ?%$/, '')
    .replace(around, '')
    .trim()
    .replace(/^([+-]) /, '$1');

function bareDigits(written: string, mark: DecimalMark): string | null {
  const [, separator] = grouped.exec(written) ?? [];
  const isGrouped = twoWays.test(written)
    ? !written.includes(characters[mark])
    : separator !== undefined;
  if (isGrouped && separator !== undefined) {
    return written.replaceAll(separator, '').replace(',', '.');
  }
  return plain.test(written) ? written.replace(',', '.') : null;
}
