import { expect, test } from 'vitest';
import { mergeText } from '../../../src-domain/merge/merge-text.ts';

const lines = (...texts: readonly string[]) => texts.join('\n\n');

test.each([
  ['one has edited', lines('A', 'B'), lines('A', 'B'), lines('A', 'B2'), lines('A', 'B2')],
  ['both, neighbours', lines('A', 'B'), lines('A1', 'B'), lines('A', 'B2'), lines('A1', 'B2')],
  ['both the same', lines('A', 'B'), lines('A1', 'B'), lines('A1', 'B'), lines('A1', 'B')],
  ['both the same paragraph', lines('A', 'B'), lines('A1', 'B'), lines('A2', 'B'), null],
  ['several lines of one paragraph', 'a\nb\nc', 'a1\nb\nc', 'a\nb\nc2', null],
  ['one added at the end, one edited the head', 'A', lines('A', 'B'), 'A', lines('A', 'B')],
  ['both have written where nothing was', '', 'A', 'B', null],
  [
    'one deleted a paragraph, one edited another',
    lines('A', 'B', 'C'),
    lines('A', 'B'),
    lines('A1', 'B', 'C'),
    lines('A1', 'B'),
  ],
  [
    'one deleted what the other edited',
    lines('A', 'B', 'C'),
    lines('A', 'C'),
    lines('A', 'B2', 'C'),
    null,
  ],
])('%s', (_, base, mine, theirs, merged) => {
  expect(mergeText(base, mine, theirs)).toBe(merged);
  expect(mergeText(base, theirs, mine)).toBe(merged);
});

test('a text of endless paragraphs is left to people at once', () => {
  const long = 'x\n\n'.repeat(60_000);
  const start = performance.now();
  expect(mergeText(long, `a${long}`, `${long}b`)).toBe(null);
  expect(performance.now() - start).toBeLessThan(2000);
});
