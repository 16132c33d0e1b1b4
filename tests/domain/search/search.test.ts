import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityNames } from '../../../src-domain/entities/registry.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { rowsOf } from '../../../src-domain/plan.ts';
import { plainText } from '../../../src-domain/search/plain-text.ts';
import { folded, wordsOf } from '../../../src-domain/search/words.ts';
import { searchPlan } from '../../../src-domain/search.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  person: [
    { id: idOf(1), name: 'Åse Bjørnstad', email: 'ase@verdal.example' },
    { id: idOf(2), name: 'Aase Ness' },
  ],
  effectGoal: [{ id: idOf(3), letter: 'B', title: 'Redusert sykefravær' }],
  goalPoint: [{ id: idOf(4), effectGoalId: idOf(3), text: 'Færre sykemeldte i barnehagene' }],
  textSection: [
    {
      id: idOf(5),
      heading: 'Bakgrunn',
      body: 'Bakgrunnen er **høyt** [sykefravær](https://x.example/hemmelig) i *begge* kommuner.',
      guidance: 'Skriv hjelpeteksten bort',
    },
  ],
  milestone: [{ id: idOf(6), letter: 'A', title: 'Lederopplæring' }],
  measure: [
    { id: idOf(7), milestoneId: idOf(6), text: 'Kurs for ledere', time: { text: 'Høst 07' } },
    { id: idOf(8), milestoneId: idOf(6), text: 'Kursplan', time: { text: 'Vår 08' } },
  ],
});

/** The hits as entity and number of the id, and the field. */
const found = (query: string, limit = 20) =>
  searchPlan(plan, query, limit).map(
    ({ entity, id, field }) => `${entity} ${Number(id.slice(-12))} ${field}`,
  );

describe('a search finds', () => {
  test.for<[string, string, string[]]>([
    ['whole words before beginnings', 'kurs', ['measure 7 text', 'measure 8 text']],
    ['all words, in whichever fields', 'kurs høst', ['measure 7 text']],
    ['the words in any order', 'ledere kurs', ['measure 7 text']],
    ['nothing where a word is missing', 'kurs sykefravær', []],
    ['a letter and a title together', 'b redusert', ['effectGoal 3 letter']],
    ['names before text', 'bakgrunn', ['textSection 5 heading']],
    [
      'what is called so before what says so',
      'sykefravær',
      ['effectGoal 3 title', 'textSection 5 body'],
    ],
    ['å before aa', 'åse', ['person 1 name', 'person 2 name']],
    ['aa before å', 'aase', ['person 2 name', 'person 1 name']],
    ['ø as o', 'bjornstad', ['person 1 name']],
    ['æ as ae', 'sykefravaer', ['effectGoal 3 title', 'textSection 5 body']],
    ['capitals as small letters', 'LEDEROPPLÆRING', ['milestone 6 title']],
    ['a time as written', 'vår 08', ['measure 8 time']],
    ['an address', 'ase@verdal', ['person 1 email']],
    ['no address of a link', 'hemmelig', []],
    ['no guidance', 'hjelpeteksten', []],
    ['nothing for nothing', '  ', []],
    ['nothing for signs', '«–»', []],
  ])('%s', ([, query, hits]) => {
    expect(found(query)).toEqual(hits);
  });

  test('at most so many, the best, and those of a kind together', () => {
    expect(found('kurs', 1)).toEqual(['measure 7 text']);
    const kinds = searchPlan(plan, 'l', 20).map(({ entity }) => entity);
    expect(new Set(kinds).size).toBeGreaterThan(1);
    expect(kinds).toEqual([...Map.groupBy(kinds, (kind) => kind).values()].flat());
  });

  test('a row with its name, and which parts were searched for', () => {
    expect(searchPlan(plan, 'bakgrunnen SYKEFRAVAER', 20, translatorFor('nb'))).toEqual([
      {
        entity: 'textSection',
        id: idOf(5),
        field: 'body',
        name: 'Bakgrunn',
        excerpt: 'Bakgrunnen er høyt sykefravær i begge kommuner.',
        matched: [
          [0, 10],
          [19, 29],
        ],
        score: 12,
      },
    ]);
  });

  test('letters whose accents are written apart', () => {
    const apart = planFrom({ person: [{ id: idOf(1), name: 'Åse Bjørnstad'.normalize('NFD') }] });
    const [hit] = searchPlan(apart, 'ås', 5);
    expect(hit?.matched).toEqual([[0, 3]]);
  });

  test('a part of a long text around the first word that was found', () => {
    const body = `${'Først står det mye annet her. '.repeat(20)}Så nåla. ${'Og mer. '.repeat(40)}`;
    const long = planFrom({ textSection: [{ id: idOf(1), heading: 'Langt', body }] });
    const [hit] = searchPlan(long, 'naala', 5);
    expect(hit?.excerpt).toMatch(/^… .*Så nåla\. Og mer\..* …$/);
    expect(hit?.excerpt.length).toBeLessThan(170);
    expect(hit?.matched.map(([start, end]) => hit.excerpt.slice(start, end))).toEqual(['nåla']);
  });
});

test('any word that somebody wrote is found, and what is marked begins with what was sought', () => {
  fc.assert(
    fc.property(randomPlan(), fc.nat(), (any, choice) => {
      const names = entityNames.flatMap((entity) =>
        rowsOf(any, entity).flatMap(({ id, name, title, text, heading }) =>
          [name, title, text, heading].flatMap((written) =>
            wordsOf(typeof written === 'string' ? written : '').map((word) => ({ id, word })),
          ),
        ),
      );
      const chosen = names[choice % names.length];
      fc.pre(chosen !== undefined);
      if (chosen === undefined) return;
      const hits = searchPlan(any, chosen.word.text, 1000);
      expect(hits.map(({ id }) => id)).toContain(chosen.id);
      for (const { excerpt, matched } of hits) {
        for (const [start, end] of matched) {
          const part = folded(excerpt.slice(start, end).toLowerCase().normalize('NFC'));
          expect(part.startsWith(folded(chosen.word.text))).toBe(true);
        }
      }
    }),
  );
});

test.for<[markdown: string, text: string]>([
  ['# Mål\n\nEn *liten* **ting**', 'Mål\nEn liten ting'],
  ['- punkt\n- [lenke](https://x.example)\n\n1. først', 'punkt\nlenke\nførst'],
  ['> sitat\n> > dypere', 'sitat\ndypere'],
  ['`kode` og \\*stjerne\\*', 'kode og *stjerne*'],
  ['felt_navn_her og _trykk_', 'felt_navn_her og trykk'],
  ['før\n\n---\n\netter', 'før\netter'],
  ['2007 var året', '2007 var året'],
])('%o reads %o', ([markdown, text]) => {
  expect(plainText(markdown)).toBe(text);
});
