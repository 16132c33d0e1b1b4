import { describe, expect, test } from 'vitest';
import { offices, seat } from '../../../src-domain/entities/bodies.ts';
import { entityNames } from '../../../src-domain/entities/registry.ts';
import { severities } from '../../../src-domain/finding.ts';
import { nb } from '../../../src-domain/messages/nb/catalogue.ts';
import { nn } from '../../../src-domain/messages/nn/catalogue.ts';

type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a text needs: its interpolated names and its nested keys. */
const variablesOf = (text: string) =>
  [...text.matchAll(/\{\{-?\s*([^},\s]+)[^}]*\}\}|\$t\(([^)]*)\)/g)]
    .map(([, name, nested]) => name ?? `$t(${nested})`)
    .toSorted();

describe.for(Object.entries(nb as Areas))('%s', ([area, texts]) => {
  const inNynorsk = (nn as Areas)[area] ?? {};

  test('says the same keys in both languages', () => {
    expect(Object.keys(inNynorsk).toSorted()).toEqual(Object.keys(texts).toSorted());
  });

  test('names the same values in both languages', () => {
    const ofEach = (language: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(language).map(([key, text]) => [key, new Set(variablesOf(text))]),
      );
    expect(ofEach(inNynorsk)).toEqual(ofEach(texts));
  });

  test('leaves no text empty and none with blanks at a line’s end', () => {
    for (const [key, text] of [...Object.entries(texts), ...Object.entries(inNynorsk)]) {
      expect({ key, text }).not.toEqual({ key, text: '' });
      expect({ key, text: text.trimEnd() }).toEqual({ key, text });
    }
  });

  test('has for every plural its other forms or a text that stands for them', () => {
    for (const key of Object.keys(texts)) {
      const stem = /^(.*)_(?:zero|one|two|few|many)$/.exec(key)?.[1];
      if (stem === undefined) continue;
      const hasOther = Object.hasOwn(texts, `${stem}_other`) || Object.hasOwn(texts, stem);
      expect({ key, hasOther }).toEqual({ key, hasOther: true });
    }
  });
});

test('both languages have the same areas', () => {
  expect(Object.keys(nn).toSorted()).toEqual(Object.keys(nb).toSorted());
});

test.for([
  ['entities', entityNames],
  ['offices', offices],
  ['findings', Object.keys(severities)],
  ['documents', seat.schema.shape.role.unwrap().options.map((role) => `role-${role}`)],
] as const)('%s has a text for each of its codes', ([area, codes]) => {
  expect(Object.keys(nb[area])).toEqual(expect.arrayContaining([...codes]));
});

test('a seat is besatt or ubesatt (besett, ubesett) wherever it is told of', () => {
  // A port may be free too.
  const areas = [nb, nn].map(({ failures, terminal, ...others }) => others);
  const texts = areas.flatMap((area) => Object.values(area)).flatMap((area) => Object.values(area));
  expect(texts.filter((text) => /\bledig/i.test(text))).toEqual([]);
});
