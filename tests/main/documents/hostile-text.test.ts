import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src-domain/clean-text.ts';
import { milestoneColumns } from '../../../src-domain/document/milestone-choices.ts';
import { hostileTexts, planOfTexts } from '../../fixtures/hostile-texts.ts';
import { build, sdkErrors } from './build.ts';
import { samplePlan, withRows } from './plans.ts';
import { lintWord } from './word-lint.ts';
import { readXml } from './xml-tree.ts';

const plan = samplePlan();

const forbidden =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/u;

/** Each case is a whole document, and a machine that does other things too takes its time. */
const patienceInMilliseconds = 180_000;

describe('hostile text in every field', () => {
  it(
    'leaves the document well-formed, sound and free of what must not stand in it',
    async () => {
      await fc.assert(
        fc.asyncProperty(hostileTexts, async (texts) => {
          const { parts } = await build(planOfTexts(plan, texts));
          expect(Object.entries(parts).filter(([, part]) => forbidden.test(part))).toEqual([]);
          const pictures = Object.entries(parts).filter(([name]) => name.endsWith('.svg'));
          expect(pictures.length).toBeGreaterThanOrEqual(2);
          for (const [, picture] of pictures) readXml(picture);
          expect(parts['word/document.xml']).not.toContain('javascript:b"');
          expect(lintWord(parts)).toEqual([]);
        }),
        { numRuns: 15 },
      );
    },
    patienceInMilliseconds,
  );

  it('leaves the milestone plan’s document so too, in either form', async () => {
    const order = fc.constantFrom('written' as const, 'deadline' as const);
    const columns = [...milestoneColumns];
    await fc.assert(
      fc.asyncProperty(hostileTexts, order, async (texts, inOrder) => {
        const { parts } = await build(planOfTexts(plan, texts), {
          document: 'milepelplan',
          choices: { order: inOrder, columns },
        });
        expect(Object.entries(parts).filter(([, part]) => forbidden.test(part))).toEqual([]);
        expect(lintWord(parts)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it(
    'leaves it valid by the Open XML SDK, with page numbers',
    async () => {
      await fc.assert(
        fc.asyncProperty(hostileTexts, async (texts) => {
          const { bytes } = await build(planOfTexts(plan, texts), { pageNumbers: true });
          expect(await sdkErrors(bytes)).toEqual([]);
        }),
        { numRuns: 3 },
      );
    },
    patienceInMilliseconds,
  );
});

describe('what was taken out', () => {
  it('is told with its place, the text and the characters', async () => {
    const hostile = withRows(plan, 'goalPoint', (row, index) =>
      index === 0
        ? { text: `Vannrett \u202egammel\u0001\u0001 ${String(row['text']).slice(0, 3)}` }
        : {},
    );
    const { cleaned } = await build(hostile);
    expect(cleaned).toEqual([
      {
        where: 'A. Redusert sykefravær',
        excerpt: expect.stringMatching(/^Vannrett gammel /),
        removed: [
          { codePoint: 'U+202E', count: 1 },
          { codePoint: 'U+0001', count: 2 },
        ],
      },
    ]);
  });

  it('is nothing where nothing had to go', async () => {
    expect((await build(plan)).cleaned).toEqual([]);
  });

  it.each([
    ['a\u0000b', 'ab', ['U+0000']],
    ['a\ud800b', 'ab', ['U+D800']],
    ['a\ufffeb\uffff', 'ab', ['U+FFFE', 'U+FFFF']],
    ['\ufeffa\u{1ffff}', 'a', ['U+FEFF', 'U+1FFFF']],
    ['a\u2066b\u2069', 'ab', ['U+2066', 'U+2069']],
    ['a\tb\u000bc\u2028d', 'a b c d', []],
    ['😀 – æøå ½ \u00a0', '😀 – æøå ½ \u00a0', []],
  ])('%j becomes %j', (text, expected, removed) => {
    const result = cleanText(text);
    expect(result.text).toBe(expected);
    expect(result.removed.map(({ codePoint }) => codePoint)).toEqual(removed);
  });
});
