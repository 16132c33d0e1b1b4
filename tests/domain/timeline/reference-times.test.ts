import { expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { datedItems } from '../../../src-domain/milestone-plan/dated-items.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { shortened } from '../../../src-domain/shortened.ts';
import { barName, besideText, trayText } from '../../../src-domain/timeline/item-text.ts';
import { timelineAxis } from '../../../src-domain/timeline/timeline-axis.ts';
import { timelineMarks } from '../../../src-domain/timeline/timeline-bars.ts';
import { timelineRows } from '../../../src-domain/timeline/timeline-rows.ts';
import type { Span } from '../../../src-domain/timing/timing.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';
import { readResourcePlan } from '../sample/resource-plans.ts';

const translate = translatorFor('nb');
const beforeAll = '2007-04-01';

/** A span on one line: '1.9.07–30.9.07'; an end that fades is '…'. */
const shown = ({ from, to }: Span) => `${from ?? '…'} ${to ?? '…'}`;

/** What the timeline draws of every milestone and measure, with the text beside it; or its words in the tray. */
const drawn = (plan: Plan, today: string) =>
  timelineRows(plan, datedItems(plan, today), 'subproject', '').flatMap((row) => {
    if (!('item' in row)) return [];
    const { item } = row;
    const name = shortened(barName(item, translate), 26);
    if (row.kind === 'undated') return [[name, 'tray', trayText(item, translate)]];
    const { bars } = timelineMarks(item, null);
    return [[name, item.timing.kind, ...bars.map(shown), besideText(item, translate)]];
  });

test('every time of the sample has its place on the axis, or stands in the tray', () => {
  const plan = readResourcePlan('sample/kvalitetskommune.json');
  expect(drawn(plan, beforeAll)).toEqual([
    ['A. Sykefraværsprosjektet …', 'days', '2008-12-01 2008-12-31', 'Desember 08'],
    ['Prosjektplanene godkjent', 'days', '2007-05-01 2007-05-31', 'Mai 07'],
    [
      'Rapportering av …',
      'days',
      '2008-01-01 2008-01-31',
      '2008-06-01 2008-06-30',
      'Januar 08 og juni 08',
    ],
    ['Evaluering av prosjekten …', 'days', '2009-01-01 2009-01-31', 'Januar 09'],
    ['Prosjekt «Etter …', 'days', '2007-09-01 2007-09-30', 'Sept. 07'],
    ['30 småprosjekter er …', 'days', '2008-09-01 2008-09-30', 'Sept. 08'],
    ['Underveisevaluering i …', 'days', '2008-09-01 2008-09-30', 'Sept. 08'],
    ['Prosjektplan godkjennes', 'days', '2007-09-01 2007-09-30', 'Sept. 07'],
    ['Rapportering og …', 'days', '2008-04-01 2008-04-30', 'April 08'],
    ['Høring', 'days', '2008-04-01 2008-04-30', 'April 08'],
    ['Politisk behandling', 'days', '2008-06-01 2008-06-30', 'Juni 08'],
    ['Prosjektorganisere i …', 'days', '2007-09-01 2007-09-30', 'Sept. 07'],
    ['Invitere aktuelle …', 'days', '2007-09-01 2007-11-30', 'Høst 07'],
    ['Peke ut piloter og …', 'days', '2007-09-01 2007-11-30', 'Høst 07'],
    ['Etablering av prosjekt …', 'days', '2007-09-01 2007-09-30', 'September 07'],
    ['Prosjektplan m/ mål og …', 'days', '2007-12-01 2007-12-31', 'Desember 07'],
    ['Prosessveiledning og …', 'continuous', '… …', 'Kontinuerlig'],
    ['B. Gjennomføring av …', 'tray', 'Ingen tid er skrevet'],
    ['C. Kvalitetsarbeid i …', 'tray', 'Ingen tid er skrevet'],
    ['Egen tiltaksplan er …', 'tray', 'Ingen tid er skrevet'],
    ['D. Avvikssystemer og …', 'tray', 'Ingen tid er skrevet'],
    ['Teste ut demoer i …', 'tray', 'Ingen tid er skrevet'],
    ['E. Uønsket deltid', 'tray', 'Ingen tid er skrevet'],
    ['F. Etablering og …', 'tray', 'Ingen tid er skrevet'],
    ['Konstituering etter …', 'tray', 'Ingen tid er skrevet'],
  ]);
});

// As people write them in the plans that the reference speaks of, with what stands in the table beside it.
test.each([
  ['Mai 07', 'days', ['2007-05-01 2007-05-31'], 'Mai 07'],
  [
    'Januar 08 og juni 08',
    'days',
    ['2008-01-01 2008-01-31', '2008-06-01 2008-06-30'],
    'Januar 08 og juni 08',
  ],
  ['Høst 07', 'days', ['2007-09-01 2007-11-30'], 'Høst 07'],
  ['innen utgangen av 2009', 'days', ['… 2009-12-31'], 'innen utgangen av 2009'],
  ['i løpet av 2008', 'days', ['2008-01-01 2008-12-31'], 'i løpet av 2008'],
  ['fra høsten 2007', 'days', ['2007-09-01 …'], 'fra høsten 2007'],
  ['2007–2009', 'days', ['2007-01-01 2009-12-31'], '2007–2009'],
  ['12. mai 2009', 'days', ['2009-05-12 2009-05-12'], '12. mai 2009'],
  ['uke 36 2007', 'days', ['2007-09-03 2007-09-09'], 'uke 36 2007'],
  ['2. kvartal 2008', 'days', ['2008-04-01 2008-06-30'], '2. kvartal 2008'],
  ['Kontinuerlig', 'continuous', ['… …'], 'Kontinuerlig'],
  ['Kontinuerlig fra høsten 2007', 'continuous', ['2007-09-01 …'], 'Kontinuerlig fra høsten 2007'],
  ['Vinter 08', 'days', ['2008-12-01 2009-02-28'], 'Vinter 08 · usikkert'],
])('«%s» is drawn as %s %j', (text, kind, spans, beside) => {
  const plan = planFrom({
    milestone: [{ id: idOf(1), title: 'M', time: { text } }],
  });
  expect(drawn(plan, beforeAll)).toEqual([['M', kind, ...spans, beside]]);
});

test.each([
  ['når ny organisering er på plass', '«når ny organisering er på plass» · uten dato'],
  ['etter valget 2007', '«etter valget 2007» · uten dato'],
  ['', 'Ingen tid er skrevet'],
  ['Høst', '«Høst» · året mangler'],
  ['31. februar 2008', '«31. februar 2008» · ikke lest som dager'],
])('«%s» stands in the tray', (text, words) => {
  const plan = planFrom({ milestone: [{ id: idOf(1), title: 'M', time: { text } }] });
  expect(drawn(plan, beforeAll)).toEqual([['M', 'tray', words]]);
});

test('a mistyped year is scrolled to, and doesn’t shrink all else', () => {
  const measures = ['Høst 07', 'Mai 08', 'Desember 08', 'Høst 2108'].map((text, index) => ({
    ...{ id: idOf(10 + index), milestoneId: idOf(1), text, time: { text } },
  }));
  const plan = planFrom({ milestone: [{ id: idOf(1), title: 'M' }], measure: measures });
  expect(timelineAxis(datedItems(plan, '2008-06-01'), null, '2008-06-01')).toEqual({
    whole: { from: '2007-01-01', to: '2109-12-31' },
    shown: { from: '2007-08-18', to: '2009-01-14' },
  });
});

test('the axis of the sample begins before its first day and ends after its last; today is on it, and not in the way', () => {
  const plan = readResourcePlan('sample/kvalitetskommune.json');
  const items = datedItems(plan, '2026-11-22');
  expect(timelineAxis(items, null, '2026-11-22')).toEqual({
    whole: { from: '2006-01-01', to: '2027-12-31' },
    shown: { from: '2007-04-17', to: '2009-02-14' },
  });
  expect(timelineAxis(items, null, '2009-06-01').shown).toEqual({
    from: '2007-04-17',
    to: '2009-06-01',
  });
});
