import type { Block, Run } from '../../../src-domain/document/blocks.ts';
import type { Found, ReadingPlace } from './found.ts';
import { linkName, type NamedLink } from './link-names.ts';
import { textsOf } from './texts.ts';

/** Links are listed on their own, away from the sentence that they stand in. */
export function linkFindings(block: Block, { linkNames }: ReadingPlace): readonly Found[] {
  return textsOf(block).flatMap((runs) =>
    linksOf(runs).flatMap((link): readonly Found[] => {
      const { address, text } = link;
      const values = { text: text.trim(), address };
      if (saysNothing.has(linkName(text))) return [{ rule: 'link-says-nothing', text, values }];
      if (isAddress(text)) return [{ rule: 'link-named-by-address', text, values }];
      return linkNames.isTaken(link) ? [{ rule: 'links-of-one-name', text, values }] : [];
    }),
  );
}

/** The links of a text; what is partly bold is still one. */
function linksOf(runs: readonly Run[]): readonly NamedLink[] {
  const links: NamedLink[] = [];
  let before: string | undefined;
  for (const run of runs) {
    const address = run.kind === 'text' ? run.link : undefined;
    if (run.kind === 'text' && address !== undefined) {
      const begun = address === before ? links.pop() : undefined;
      links.push({ address, text: `${begun?.text ?? ''}${run.text}` });
    }
    before = address;
  }
  return links.filter(({ text }) => text.trim() !== '');
}

const saysNothing: ReadonlySet<string> = new Set([
  'her',
  'klikk her',
  'trykk her',
  'se her',
  'les her',
  'les mer',
  'les mer her',
  'les meir',
  'les meir her',
  'mer',
  'meir',
  'lenke',
  'lenkje',
  'link',
  'denne',
  'denne siden',
  'denne sida',
  'denne lenken',
  'denne lenka',
  'denne lenkja',
]);

/** 'www.levanger.kommune.no' and 'levanger.kommune.no/plan', not 'levanger.kommune.no' or a mail address. */
const isAddress = (text: string): boolean =>
  /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text) || /^\s*[\w.-]+\.[a-z]{2,}\/\S+\s*$/i.test(text);
