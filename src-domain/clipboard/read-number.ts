import { type Reading, readable, type UnreadableReason, unreadable } from './reading.ts';

const spaces = /[\s\u00a0\u2007-\u200a\u202f]/gu;
const around = /^(?:kr\.?|nok)|(?:kr\.?|nok|,-)$/gi;

const plain = /^[+-]?\d+(?:[.,]\d+)?$/;
const grouped = /^[+-]?[1-9]\d{0,2}(?:([ .,'])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
const oneComma = /^[+-]?\d+,\d+$/;

/**
 * Reads a number as Norwegians and Excel write it: '1 000,5', '1.000,5', '12 %' (12), '−3', 'kr 500,-'.
 * One full stop before three digits groups thousands ('1.000' is a thousand), one comma always begins
 * decimals ('1,500' is one and a half). Nothing written is null.
 */
export function readNumber(text: string): Reading<number | null, UnreadableReason> {
  const written = text
    .replace(spaces, ' ')
    .replace(/[−–]/g, '-')
    .trim()
    .replace(/ ?%$/, '')
    .replace(around, '')
    .trim()
    .replace(/^([+-]) /, '$1');
  if (written === '')
    return text.trim() === '' ? readable(null) : unreadable({ rule: 'no-number' });
  const digits = bareDigits(written);
  return digits === null ? unreadable({ rule: 'no-number' }) : readable(Number(digits));
}

function bareDigits(written: string): string | null {
  const [, separator] = grouped.exec(written) ?? [];
  if (separator !== undefined && !oneComma.test(written)) {
    return written.replaceAll(separator, '').replace(',', '.');
  }
  return plain.test(written) ? written.replace(',', '.') : null;
}
