import { describe, expect, test } from 'vitest';
import { type FindingValues, finding, type Rule, severities } from '../../../src-domain/finding.ts';
import { findingText } from '../../../src-domain/messages/finding-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { idOf } from '../../fixtures/small-plan.ts';

const [nb, nn] = [translatorFor('nb'), translatorFor('nn')];
const place = { entity: 'project', id: idOf(1), field: 'name' } as const;
const text = (rule: Rule, values: FindingValues, translate = nb) =>
  findingText(finding(rule, place, values), translate);

const composition = { body: 'Styringsgruppe', offices: ['mayor', 'deputy-mayor'], required: 3 };

test.for<readonly [Rule, FindingValues, string]>([
  [
    'effect-goals-outside-one-to-four',
    { name: 'Kvalitet', count: 0 },
    'Kvalitet har ingen effektmål.',
  ],
  ['effect-goals-outside-one-to-four', { name: 'Kvalitet', count: 6 }, 'Kvalitet har 6 effektmål.'],
  ['effect-goals-outside-one-to-four', { name: ' ', count: 0 }, 'Prosjektet har ingen effektmål.'],
  [
    'project-ends-before-it-starts',
    { start: '2007-09-01', end: '2007-08-31' },
    'Prosjektet slutter 31.08.2007, før det starter 01.09.2007.',
  ],
  [
    'composition-not-met',
    { ...composition, municipality: 'Verdal', count: 1 },
    'Styringsgruppe mangler en plass som ordfører eller varaordfører fra Verdal.',
  ],
  [
    'composition-not-met',
    { ...composition, municipality: '', count: 2 },
    'Styringsgruppe mangler 2 av 3 plasser som ordfører eller varaordfører.',
  ],
  [
    'seat-vacant',
    { body: 'Styringsgruppe', seat: 'Ordfører L', role: 'member' },
    'Styringsgruppe: Plassen «Ordfører L» er ubesatt.',
  ],
  [
    'seat-vacant',
    { body: 'Styringsgruppe', seat: '', role: 'secretary' },
    'Styringsgruppe: Plassen «Sekretær» er ubesatt.',
  ],
  [
    'seat-vacant',
    { body: ' ', seat: 'Leder', role: 'leader' },
    'Uten navn: Plassen «Leder» er ubesatt.',
  ],
  [
    'measure-before-project-start',
    { name: 'Kurs', time: 'Mai 07', start: '2007-09-01' },
    'Tiltaket «Kurs» har tiden «Mai 07», før prosjektet starter 01.09.2007.',
  ],
  [
    'measure-after-project-end',
    { name: 'Kurs', time: '2010', end: '2009-12-31' },
    'Tiltaket «Kurs» har tiden «2010», etter at prosjektet slutter 31.12.2009.',
  ],
  [
    'target-range-backwards',
    { name: 'Fravær', target: 1000.5, targetTo: 900 },
    'Måltallet for «Fravær» går fra 1000,5 ned til 900.',
  ],
  [
    'measurement-of-other-period',
    { name: 'Fravær', every: 'half-year' },
    'En måling av «Fravær» står i en periode av en annen lengde enn den måltallet måles i (per halvår).',
  ],
  [
    'holding-ends-before-it-begins',
    {
      body: 'Styringsgruppe',
      person: 'Siri Lund',
      seat: '',
      role: 'leader',
      from: '2008-03-01',
      to: '2008-02-29',
    },
    'Styringsgruppe: Siri Lund går ut av plassen «Leder» 29.02.2008, før vedkommende kommer inn 01.03.2008.',
  ],
  ['measure-without-time', { name: ' to\nlinjer ' }, 'Tiltaket «to linjer» har ingen tid.'],
  ['measure-without-time', { name: '' }, 'Tiltaket «Uten navn» har ingen tid.'],
  [
    'measure-without-time',
    { name: '{{time}} $t(problems:locked) <b>' },
    'Tiltaket «{{time}} $t(problems:locked) <b>» har ingen tid.',
  ],
])('%s %o', ([rule, values, begin]) => {
  expect(text(rule, values).slice(0, begin.length)).toBe(begin);
});

test('nynorsk has words of its own, and the plan’s words stay as they were written', () => {
  const values = { ...composition, municipality: 'Verdal', count: 1 };
  expect(text('composition-not-met', values, nn)).toBe(
    'Styringsgruppe manglar ein plass som ordførar eller varaordførar frå Verdal. Legg til plassen, eller endre kravet til samansetjing.',
  );
});

test('a long name is cut at a word', () => {
  const shown = text('measure-without-time', { name: 'kartlegging '.repeat(20) });
  expect(shown).toMatch(/^Tiltaket «(kartlegging )+…» har ingen tid\./);
  expect(shown.length).toBeLessThan(200);
});

const values: FindingValues = {
  ...composition,
  municipality: 'Verdal',
  count: 2,
  name: 'Navnet',
  time: 'tiden',
  year: '2108',
  milestone: 'milepælen',
  milestoneTime: 'dens tid',
  start: '2007-09-01',
  end: '2009-12-31',
  from: '2008-03-01',
  to: '2008-02-29',
  target: 1000,
  targetTo: 6.5,
  person: 'Solveig',
  seat: 'Rådmann L',
  role: 'member',
  firstSeat: 'Ordfører L',
  firstRole: 'member',
  side: 'employees',
  every: 'month',
};

describe.for(Object.keys(severities) as Rule[])('%s', (rule) => {
  test('is said in whole sentences in both languages, what is wrong and then what to do', () => {
    for (const translate of [nb, nn]) {
      const said = text(rule, values, translate);
      expect(said).not.toMatch(/\{\{|undefined|findings:/);
      expect(said).toMatch(/^[A-ZÆØÅ].*[.»] [A-ZÆØÅ].*\.$/);
    }
    expect(text(rule, values, nn)).not.toBe(rule === 'section-empty' ? '' : text(rule, values, nb));
  });
});

test('a sub-project without a name is called so where it is what the sentence is about', () => {
  const found = finding(
    'effect-goals-outside-one-to-four',
    { entity: 'subproject', id: idOf(2), field: 'effectGoal' },
    { name: '', count: 6 },
  );
  expect(findingText(found, nb)).toMatch(/^Delprosjektet uten navn har 6 effektmål\./);
  expect(findingText(found, nn)).toMatch(/^Delprosjektet utan namn har 6 effektmål\./);
});
