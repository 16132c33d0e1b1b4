import { describe, expect, test } from 'vitest';
import { textsNaming, textsQuoting } from '../../../src-domain/personal-data/texts-naming.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const planWith = (text: string) => planFrom({ focusArea: [{ id: idOf(1), explanation: text }] });
const certainty = (text: string, name: string) =>
  textsNaming(planWith(text), name).map((found) => found.certainty);

describe('a name in free text', () => {
  test.each([
    ['as it is written', 'Kari Moe leder arbeidet.', 'Kari Moe', ['sure']],
    ['in capitals and over two lines', 'Vi hører med KARI\nMOE.', 'Kari Moe', ['sure']],
    ['with a genitive', 'Etter Kari Moes forslag', 'Kari Moe', ['sure']],
    ['the surname first', 'Moe, Kari', 'Kari Moe', ['sure']],
    ['where the person is written with the surname first', 'Kari Moe', 'Moe, Kari', ['sure']],
    ['decomposed letters', 'Ha\u030akon Bra\u0301 svarer', 'Håkon Brá', ['sure']],
    ['the surname alone is perhaps somebody else’s', 'Spør Ola Moe.', 'Kari Moe', ['perhaps']],
    ['a surname that is a word counts with its capital only', 'opp et berg', 'Kari Berg', []],
    ['a part of a longer word is no name', 'Karianne Moen', 'Kari Moe', []],
    ['a name beside letters beyond A to Z is no part of them', 'Kari Moeø', 'Kari Moe', []],
    ['one word, as it is written, is perhaps a name', 'Per svarer', 'Per', ['perhaps']],
    ['one word in lower case is a word like any other', 'møtes per uke', 'Per', []],
    ['a name with signs of a pattern', 'A. (Bo) Moe+ kom', 'A. (Bo) Moe+', ['sure']],
    ['nothing is asked for', 'Kari Moe', ' ', []],
  ])('%s', (_, text, name, found) => {
    expect(certainty(text, name)).toEqual(found);
  });

  test('is found in every kind of text, each with its place and what stands around it', () => {
    const hash = 'a'.repeat(64);
    const plan = planFrom({
      person: [{ id: idOf(9), name: 'Kari Moe' }],
      textSection: [{ id: idOf(1), heading: 'Om Kari Moe', body: 'Spør **Kari Moe** først.' }],
      milestone: [{ id: idOf(2), lines: ['Kari Moe'], time: { text: 'Når Kari Moe er tilbake' } }],
      issuedDocument: [
        { id: idOf(3), recipient: 'Kari Moe', metadataHash: hash, hash, sizeInBytes: 1 },
      ],
    });
    expect(
      textsNaming(plan, 'Kari Moe').map(({ entity, field, excerpt }) => [entity, field, excerpt]),
    ).toEqual([
      ['textSection', 'heading', 'Om Kari Moe'],
      ['textSection', 'body', 'Spør Kari Moe først.'],
      ['milestone', 'lines', 'Kari Moe'],
      ['milestone', 'time', 'Når Kari Moe er tilbake'],
      ['issuedDocument', 'recipient', 'Kari Moe'],
    ]);
  });

  test('is shown with some words on either side', () => {
    const long = `${'foran '.repeat(40)}Kari Moe${' etter'.repeat(40)}`;
    const [found] = textsNaming(planWith(long), 'Kari Moe');
    expect(found?.excerpt).toMatch(/^… (foran )+Kari Moe( etter)+ …$/);
    expect(found?.excerpt.length).toBeLessThan(140);
  });
});

describe('an address or a number in free text', () => {
  test.each([
    ['an address in capitals', 'Skriv til KARI@VERDAL.NO.', 'kari@verdal.no', 1],
    ['a number in other groups', 'Ring 740 45 678 i dag', '74045678', 1],
    ['a number with a code of the country', 'Ring +47 740 45 678', '+4774045678', 1],
    ['a part of a longer number', 'Ring 1740456789', '74045678', 0],
    ['nothing is asked for', 'Ring', '', 0],
  ])('%s', (_, text, quoted, count) => {
    expect(textsQuoting(planWith(text), quoted)).toHaveLength(count);
  });
});
