import { expect, test } from 'vitest';
import { sizeText } from '../../../src-domain/messages/size-text.ts';

test.each([
  [21_077, '21 kB'],
  [400, '0 kB'],
  [1_234_567, '1\u00a0235 kB'],
])('a size is told in kilobytes: %i bytes', (sizeInBytes, text) => {
  expect(sizeText(sizeInBytes)).toBe(text);
});
