import { describe, expect, it } from 'vitest';
import type { Block, Run } from '../../../src-domain/document/blocks.ts';
import { markdownBlocks } from '../../../src-main/documents/markdown-blocks.ts';

const place = { document: 'nb', written: 'nb', under: 2 } as const;

/** Blocks as one line each: what they are and what they say. */
function told(blocks: readonly Block[]): readonly unknown[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return `h${block.level} ${text(block.runs)}`;
    if (block.kind === 'paragraph') return `${block.role} ${text(block.runs)}`;
    if (block.kind === 'list') {
      return { [block.ordered ? `from ${block.start}` : 'bullets']: block.items.map(told) };
    }
    return block.kind;
  });
}

function text(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind !== 'text') return run.kind === 'line-break' ? '|' : '';
      const marks = [run.bold && 'b', run.italic && 'i', run.code && 'c', run.link].filter(Boolean);
      return marks.length === 0 ? run.text : `{${marks.join(',')}:${run.text}}`;
    })
    .join('');
}

describe('Markdown as blocks', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['paragraphs', 'En\nlinje.\n\nTo.', ['text En linje.', 'text To.']],
    ['emphasis', 'a **b** *c* ***d*** `e`', ['text a {b:b} {i:c} {b,i:d} {c:e}']],
    ['hard breaks', 'a  \nb', ['text a|b']],
    [
      'links',
      '[a](https://b.no) <mailto:c@d.no>',
      ['text {https://b.no/:a} {mailto:c@d.no:mailto:c@d.no}'],
    ],
    ['links by reference', '[a]\n\n[a]: https://b.no', ['text {https://b.no/:a}']],
    [
      'links that could run something, as text',
      '[a](javascript:b) [c](file:///d) [e](https://[)',
      ['text a c e'],
    ],
    ['quotes', '> a\n>\n> b', ['quote a', 'quote b']],
    ['HTML as typed', 'a <b>c</b>', ['text a <b>c</b>']],
    ['pictures as their text', '![Kart over kommunen](kart.png)', ['text Kart over kommunen']],
    ['code blocks', '```\na\n  b\n```', ['preformatted {c:a}|{c:  b}']],
    ['headings below the place', '# a\n\n## b\n\n# c', ['h3 a', 'h4 b', 'h3 c']],
    [
      'headings that skip a level',
      '# a\n\n### b\n\n###### c\n\n## d',
      ['h3 a', 'h4 b', 'h5 c', 'h4 d'],
    ],
    ['headings that say nothing, as nothing', '# \n\n## a', ['h3 a']],
    ['headings that start deep', '#### a\n\n# b', ['h3 a', 'h3 b']],
    [
      'lists',
      '- a\n- b\n  1. c\n  2. d',
      [{ bullets: [['text a'], ['text b', { 'from 1': [['text c'], ['text d']] }]] }],
    ],
    [
      'ordered lists, each from its own number',
      '1. a\n\nb\n\n4. c',
      [{ 'from 1': [['text a']] }, 'text b', { 'from 4': [['text c']] }],
    ],
    ['items of several paragraphs', '- a\n\n  b', [{ bullets: [['text a', 'text b']] }]],
    ['nothing', '  \n', []],
  ])('takes %s', (_, markdown, expected) => {
    expect(told(markdownBlocks(markdown, place))).toEqual(expected);
  });

  it('marks the language where it is not the document’s', () => {
    const [block] = markdownBlocks('Tekst', { ...place, written: 'nn' });
    expect(block).toMatchObject({ runs: [{ text: 'Tekst', language: 'nn' }] });
  });
});
