import type { JSONContent } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownBlocks } from '../../../src-main/documents/markdown-blocks.ts';
import { documentOf, markdownOf } from '../../../src-renderer/rich-text/markdown-document.ts';

const addresses = [
  'https://www.levanger.kommune.no/a_b?c=d&e',
  'mailto:ola@verdal.example',
  'http://x.no',
];
const mark = fc.oneof(
  fc.constantFrom<Record<string, unknown>>({ type: 'bold' }, { type: 'italic' }),
  fc.constantFrom(...addresses).map((href) => ({ type: 'link', attrs: { href, target: null } })),
);
const marks = fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => String(type) });

/** Norwegian words, and everything that means something to Markdown. */
const text = fc.oneof(
  fc.constantFrom(
    'Mål',
    'én ',
    ' og',
    'b',
    ' ',
    '  ',
    '«å»',
    ':',
    '.',
    '1.',
    '- ',
    '# ',
    '> ',
    '1) ',
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme-ascii' }),
  fc.string({
    minLength: 1,
    maxLength: 5,
    unit: fc.constantFrom(...'*_`[]()<>!#+-=|~&\\:;.1a \t^"\''.split('')),
  }),
);
const inline: fc.Arbitrary<JSONContent> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ type: fc.constant('text'), text, marks }) as fc.Arbitrary<JSONContent>,
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('hardBreak'), marks }) as fc.Arbitrary<JSONContent>,
  },
);
const paragraph: fc.Arbitrary<JSONContent> = fc.record({
  type: fc.constant('paragraph'),
  content: fc.array(inline, { maxLength: 5 }),
});
const heading: fc.Arbitrary<JSONContent> = fc.record({
  type: fc.constant('heading'),
  attrs: fc.record({ level: fc.integer({ min: 1, max: 6 }) }),
  content: fc.array(
    inline.filter(({ type }) => type === 'text'),
    { maxLength: 3 },
  ),
});
const { block } = fc.letrec<{ block: JSONContent; item: JSONContent }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    { weight: 3, arbitrary: paragraph },
    fc.record({
      type: fc.constant('bulletList'),
      content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('orderedList'),
      attrs: fc.record({ start: fc.integer({ min: 0, max: 12 }), type: fc.constant(null) }),
      content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('blockquote'),
      content: fc.array(tie('block'), { minLength: 1, maxLength: 2 }),
    }),
  ),
  item: fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
    .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
}));
const document: fc.Arbitrary<JSONContent> = fc.record({
  type: fc.constant('doc'),
  content: fc.array(fc.oneof(block, block, heading), { minLength: 1, maxLength: 4 }),
});

const kinds = ({ type, content = [] }: JSONContent): readonly string[] => [
  String(type),
  ...content.flatMap(kinds),
];

/** The letters that a reader sees, each with what is on it, without the spaces between them. */
function letters({ text: own = '', marks: on = [], content = [] }: JSONContent): readonly string[] {
  const looks = on.map(({ type, attrs }) => `${type} ${attrs?.['href'] ?? ''}`).toSorted();
  const seen = own.replaceAll(/\s/g, '');
  return [...Array.from(seen, (letter) => `${letter} ${looks}`), ...content.flatMap(letters)];
}

describe('what the editor writes', () => {
  test('reads back the same, whatever was typed', () => {
    fc.assert(
      fc.property(document, (typed) => {
        const markdown = markdownOf(typed);
        const again = documentOf(markdown);
        expect(kinds(again)).not.toContain('keptMarkdown');
        expect(markdownOf(again)).toBe(markdown);
        expect(documentOf(markdownOf(again))).toEqual(again);
        expect(letters(again)).toEqual(letters(typed));
      }),
      { numRuns: 500 },
    );
  });

  test('is what the Word documents have parts for', () => {
    fc.assert(
      fc.property(document, (typed) => {
        const blocks = markdownBlocks(markdownOf(typed), {
          document: 'nb',
          written: 'nb',
          under: 2,
        });
        expect(runsText(blocks)).toBe(
          letters(typed)
            .map((letter) => letter[0])
            .join(''),
        );
      }),
      { numRuns: 200 },
    );
  });
});

const runsText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(runsText).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { text, ...rest } = value as { readonly text?: string };
  return `${text ?? ''}${Object.values(rest).map(runsText).join('')}`.replaceAll(/\s/g, '');
};

describe('what was written elsewhere', () => {
  test.each([
    ['| a | b |\n|---|---|\n| 1 | 2 |'],
    ['a | b\n--|--\n1 | 2'],
    ['```ts\nkode\n```'],
    ['    kode'],
    ['<div>x</div>'],
    ['En <b>fet</b> tekst'],
    ['En `kode` her'],
    ['![Kart](kart.png)'],
    ['En note[^1]\n\n[^1]: Her er noten'],
    ['[x](javascript:alert(1))'],
    ['[x](plan.docx)'],
    ['[x](https://x.no "tittel")'],
    ['[x][1]\n\n[1]: https://x.no'],
    ['> # Overskrift i sitat'],
    ['- punkt\n\n  ![Kart](kart.png)'],
    ['---'],
  ])('is kept as it stood where the editor has no part for it: %j', (markdown) => {
    const around = `Før\n\n${markdown}\n\nEtter`;
    expect(documentOf(around).content?.map(({ type }) => type)).toEqual([
      'paragraph',
      'keptMarkdown',
      'paragraph',
    ]);
    expect(markdownOf(documentOf(around))).toBe(around);
  });

  test.each([
    ['* a\n* b', '- a\n- b'],
    ['Tittel\n===', '# Tittel'],
    ['En linje\nog en til', 'En linje og en til'],
    ['__fet__ og _kursiv_', '**fet** og *kursiv*'],
    ['En linje  \nog en til', 'En linje\\\nog en til'],
    ['<https://x.no>', '<https://x.no>'],
    ['', ''],
    ['\n\n  \n', ''],
  ])('means the same when it is written anew: %j', (markdown, anew) => {
    expect(markdownOf(documentOf(markdown))).toBe(anew);
  });
});
