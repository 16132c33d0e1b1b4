import type { Block, DocumentValue, Run } from '../../../src-domain/document/blocks.ts';
import { plainText } from '../../../src-domain/document/headings.ts';
import type { Language } from '../../../src-domain/fields.ts';
import type { Found, ReadingPlace } from './found.ts';
import { textsOf } from './texts.ts';

/** Words that stand in nearly every paragraph of the one language and in none of the other. */
const ownWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: new Set(
    'ikke jeg hva hvem hvor hvordan hvilke fra også noen noe være en et flere hun mye sammen'.split(
      ' ',
    ),
  ),
  nn: new Set(
    'ikkje eg kva kven korleis kor frå òg nokon noko vere ein eit fleire ho mykje saman dei meir'.split(
      ' ',
    ),
  ),
};

const others: Readonly<Record<Language, Language>> = { nb: 'nn', nn: 'nb' };

/** So many words of the other language, and hardly any of its own, make a text one in the other language. */
const fewestWords = 4;

/** A screen reader reads a text with the sounds of the language that it is marked with. */
export const languageFindings = (block: Block, { document }: ReadingPlace): readonly Found[] =>
  textsOf(block)
    .filter((runs) => isInOther(runs, document))
    .map((runs) => ({ rule: 'language-not-marked', text: plainText(runs) }));

function isInOther(runs: readonly Run[], { language }: DocumentValue): boolean {
  const marks = new Set(runs.map((run) => (run.kind === 'text' && run.language) || language));
  const [marked] = marks;
  if (marked === undefined || marks.size > 1) return false;
  const words = plainText(runs)
    .toLowerCase()
    .split(/\P{L}+/u);
  const count = (own: ReadonlySet<string>) => words.filter((word) => own.has(word)).length;
  const other = count(ownWords[others[marked]]);
  return other >= fewestWords && other >= 5 * count(ownWords[marked]);
}
