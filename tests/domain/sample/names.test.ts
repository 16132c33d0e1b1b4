import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashesOfRealNames } from './real-names.ts';
import { readResourcePlan, readResourceText, resourceFiles } from './resource-plans.ts';

const longestNameInWords = 4;

const isRealName = (words: readonly string[]) =>
  hashesOfRealNames.has(createHash('sha256').update(words.join(' ')).digest('hex'));

/** Every run of words in a text that could be a name, as the hashes were made from. */
function wordRuns(text: string): readonly (readonly string[])[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((_, start) =>
    Array.from({ length: longestNameInWords }, (_none, more) =>
      words.slice(start, start + more + 1),
    ),
  );
}

test('the search knows a real name when it meets one', () => {
  const planted = createHash('sha256').update('kari nordmann').digest('hex');
  const found = wordRuns('Ansvar: Kari  Nordmann, leder').filter(
    (words) => createHash('sha256').update(words.join(' ')).digest('hex') === planted,
  );
  expect(found).toEqual([['kari', 'nordmann']]);
});

describe.each(resourceFiles)('%s', (file) => {
  test('names no real person of the plan that it follows', () => {
    expect(wordRuns(readResourceText(file)).filter(isRealName)).toEqual([]);
  });
});

test('nobody in the sample can be written to or called', () => {
  const { person } = readResourcePlan('sample/kvalitetskommune.json').rows;
  expect(person.flatMap(({ email, telephone }) => [email, telephone]).filter(Boolean)).toEqual([]);
});
