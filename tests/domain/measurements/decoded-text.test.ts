import { expect, test } from 'vitest';
import { decodedText } from '../../../src-domain/measurements/decoded-text.ts';

const text = 'Måltall\tVerdi\r\nSykefravær – Ørmelen\t6,5\r\n';
const little = Buffer.from(text, 'utf16le');
const big = Buffer.from(little).swap16();

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 as Excel’s «Unicode-tekst»', Buffer.concat([Buffer.of(0xff, 0xfe), little])],
  ['UTF-16 the other way round', Buffer.concat([Buffer.of(0xfe, 0xff), big])],
  ['UTF-16 without a mark', little],
  ['UTF-16 the other way round without a mark', big],
  ['Windows-1252', Buffer.from(text.replace('–', '\x96'), 'latin1')],
])('a file in %s is read', (_, bytes) => {
  const decode = (encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
  expect(decodedText(decode)).toBe(text);
});

test('what seems to be UTF-16 and isn’t is read as something else', () => {
  const bytes = Buffer.from('ÿþx', 'latin1');
  const decode = (encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
  expect(decodedText(decode)).toBe('ÿþx');
});
