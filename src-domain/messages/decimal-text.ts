import { type DecimalMark, readNumber } from '../clipboard/read-number.ts';
import type { Language } from '../fields.ts';
import { numberText } from './number-text.ts';

/** The number that a text says where this begins its decimals; '' where it says none. */
export function decimalText(text: string, mark: DecimalMark, language: Language): string {
  const reading = readNumber(text, mark);
  return reading.kind === 'value' && reading.value !== null
    ? numberText(reading.value, language)
    : '';
}
