import { describe, expect, it, test } from 'vitest';
import type { CalendarUnit } from '../../../src-domain/timing/calendar-units.ts';
import { movedTime, moveUnit, steppedTime } from '../../../src-domain/timing/moved-time.ts';
import { readTiming } from '../../../src-domain/timing/timing.ts';

const asWritten = (text: string) => ({ text, spans: null });

type Case = readonly [text: string, unit: CalendarUnit, later: string, spanIndex?: number];

function follow(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [text, unit, later, spanIndex = 0] of cases) {
      test(`«${text}» moves by a ${unit} to «${later}»`, () => {
        expect(moveUnit(asWritten(text), spanIndex)).toBe(unit);
        expect(steppedTime(asWritten(text), spanIndex, 1)).toEqual(asWritten(later));
      });
    }
  });
}

follow('the times of the plan of 2007', [
  ['Desember 08', 'month', 'Januar 09'],
  ['Mai 07', 'month', 'Juni 07'],
  ['Januar 08 og juni 08', 'month', 'Februar 08 og juni 08', 0],
  ['Januar 08 og juni 08', 'month', 'Januar 08 og juli 08', 1],
  ['Januar 09', 'month', 'Februar 09'],
  ['Sept. 07', 'month', 'Okt. 07'],
  ['April 08', 'month', 'Mai 08'],
  ['Høst 07', 'season', 'Vinter 07/08'],
  ['August 2007', 'month', 'September 2007'],
  ['01.09.2007', 'day', '02.09.2007'],
  ['31.12.2009', 'day', '1.1.2010'],
  ['innen utgangen av 2009', 'year', 'innen utgangen av 2010'],
  ['i perioden 2007-2008', 'year', 'i perioden 2008-2009'],
  ['2007-2009', 'year', '2008-2010'],
  ['i løpet av 2007', 'year', 'i løpet av 2008'],
  ['i løpet av høsten 2007', 'season', 'i løpet av vinteren 2007/08'],
]);

follow('days', [
  ['12. mai 2009', 'day', '13. mai 2009'],
  ['den 31. desember 08', 'day', 'den 1. januar 09'],
  ['mandag 3. mars 2008', 'day', 'tirsdag 4. mars 2008'],
  ['Måndag den 3.3.2008', 'day', 'Tysdag den 4.3.2008'],
  ['1/3-08', 'day', '2/3-08'],
  ['2008-12-31', 'day', '2009-01-01'],
  ['01-03-2008', 'day', '02-03-2008'],
  ['1.–15. mars 2008', 'day', '2.–16. mars 2008'],
  ['1. og 15. mars 2008', 'day', '1. og 16. mars 2008', 1],
  ['28. februar 2008', 'day', '29. februar 2008'],
]);

follow('months, with their abbreviations, full stops and capitals', [
  ['sept 2007', 'month', 'okt 2007'],
  ['Sept.07', 'month', 'Okt.07'],
  ['DESEMBER 2008', 'month', 'JANUAR 2009'],
  ['Jan. 08', 'month', 'Febr. 08'],
  ['Feb. 08', 'month', 'Mar. 08'],
  ['febr. 08', 'month', 'mars 08'],
  ['aug.08', 'month', 'sept.08'],
  ['Apr.08', 'month', 'Mai 08'],
  ['des-07', 'month', 'jan-08'],
  ['Mai-07', 'month', 'Juni-07'],
  ["mars '08", 'month', "april '08"],
  ['mai–juni 08', 'month', 'juni–juli 08'],
  ['desember 07 - februar 08', 'month', 'januar 08 - mars 08'],
  ['03/2008', 'month', '04/2008'],
  ['2008-05', 'month', '2008-06'],
  ['primo mars 2008', 'month', 'primo april 2008'],
  ['medio februar 2008', 'month', 'medio mars 2008'],
  ['ultimo mars 2008', 'month', 'ultimo april 2008'],
  ['byrjinga av mars 2008', 'month', 'byrjinga av april 2008'],
  ['utgangen av mars 2008', 'month', 'utgangen av april 2008'],
]);

follow('seasons, in bokmål and nynorsk', [
  ['vår 08', 'season', 'sommer 08'],
  ['Våren 2008', 'season', 'Sommeren 2008'],
  ['hausten 2007', 'season', 'vinteren 2007/08'],
  ['innan sommaren 2008', 'season', 'innan hausten 2008'],
  ['innen våren 2008', 'season', 'innen sommeren 2008'],
  ['Vinter 07/08', 'season', 'Vår 08'],
  ['vinteren 2007/2008', 'season', 'våren 2008'],
  ['Vinter 07', 'season', 'Vår 08'],
  ['Vår/høst 08', 'season', 'Vår/vinter 08/09', 1],
]);

follow('neighbours with a slash between them, as the one time that they are', [
  ['Mai/juni 08', 'month', 'Juni/juli 08'],
  ['mai/juni og september 08', 'month', 'juni/juli og september 08'],
  ['mai/juni og september 08', 'month', 'mai/juni og oktober 08', 1],
  ['innen mai/juni 08', 'month', 'innen juni/juli 08'],
  ['våren/sommeren 2008', 'season', 'sommeren/høsten 2008'],
  ['uke 14/15 2008', 'week', 'uke 15/16 2008'],
  ['1./2. kvartal 2008', 'quarter', '2./3. kvartal 2008'],
  ['Q1/Q2 2008', 'quarter', 'Q2/Q3 2008'],
  ['2007/2008', 'year', '2008/2009'],
  ['2007/08', 'year', '2008/09'],
]);

follow('weeks and parts of a year', [
  ['uke 12 2008', 'week', 'uke 13 2008'],
  ['veke 52 2008', 'week', 'veke 1 2009'],
  ['uke 53 2009', 'week', 'uke 1 2010'],
  ['uke 36/07', 'week', 'uke 37/07'],
  ['ukene 36-38 2007', 'week', 'ukene 37-39 2007'],
  ['2007-W36', 'week', '2007-W37'],
  ['2. kvartal 2008', 'quarter', '3. kvartal 2008'],
  ['4. kv. 08', 'quarter', '1. kv. 09'],
  ['Q4 2008', 'quarter', 'Q1 2009'],
  ['Første kvartal 2008', 'quarter', 'Andre kvartal 2008'],
  ['1. tertial 2008', 'tertial', '2. tertial 2008'],
  ['T3 08', 'tertial', 'T1 09'],
  ['1. halvår 2008', 'half-year', '2. halvår 2008'],
  ['andre halvår av 2008', 'half-year', 'første halvår av 2009'],
  ["'08", 'year', "'09"],
  ['perioden 2007-08', 'year', 'perioden 2008-09'],
]);

follow('what a date is bound to', [
  ['før mars 2008', 'month', 'før april 2008'],
  ['etter 1. mars 2008', 'day', 'etter 2. mars 2008'],
  ['Frist: innen 15. mars 2008.', 'day', 'Frist: innen 16. mars 2008.'],
  ['kontinuerlig fra våren 2008', 'season', 'kontinuerlig fra sommeren 2008'],
  ['2007–2009, kontinuerlig', 'year', '2008–2010, kontinuerlig'],
]);

follow('new words are written where the old ones cannot follow', [
  ['20.–31. mars 2008', 'day', '21. mars–1. april 2008'],
  ['November–desember 08', 'month', 'Desember 2008–januar 2009'],
  ['januar og desember 2008', 'month', 'januar 2008 og januar 2009', 1],
  ['1. og 31. mars 2008', 'day', '1. mars 2008 og 1. april 2008', 1],
  ['mai, juni og juli 08', 'month', 'juni 2008, juni 2008 og juli 2008', 0],
  ['November/desember 08', 'month', 'Desember 2008–januar 2009'],
  ['april/mai/juni 08', 'month', 'mai–juli 2008'],
  ['høst/vinter 2007', 'season', 'desember 2007–mai 2008'],
  ['uke 51/52 2008', 'week', '22. desember 2008–4. januar 2009'],
  // With a slash these would become one.
  ['vår/høst 08', 'season', 'juni–august 2008 og september–november 2008'],
  ['mars/mai 08', 'month', 'april 2008 og mai 2008'],
  ['mars 2008–2009', 'month', 'april 2008–januar 2010'],
  ['2008-08', 'month', 'september 2008'],
  ['desember 69', 'month', 'januar 2070'],
]);

it('words that are the same in both forms of Norwegian are followed by those of the language given', () => {
  expect(steppedTime(asWritten('våren 08'), 0, 1, 'nn')).toEqual(asWritten('sommaren 08'));
  expect(steppedTime(asWritten('fredag 7. mars 2008'), 0, 1, 'nn').text).toBe(
    'laurdag 8. mars 2008',
  );
  expect(steppedTime(asWritten('innen våren 08'), 0, 1, 'nn').text).toBe('innen sommeren 08');
});

test.each([
  ['Desember 08', 15, 'Desember 08'],
  ['Desember 08', 16, 'Januar 09'],
  ['Desember 08', -200, 'Mai 08'],
  ['12. mai 2009', 7, '19. mai 2009'],
  ['uke 12 2008', 10, 'uke 13 2008'],
  ['Høst 07', 180, 'Vår 08'],
  ['2. kvartal 2008', 365, '2. kvartal 2009'],
  ['innen utgangen av 2009', 300, 'innen utgangen av 2010'],
  ['2007-2009', -366, '2006-2008'],
  ['Januar 08', 0.4, 'Januar 08'],
])('«%s» moved by %s days snaps to «%s»', (text, days, moved) => {
  expect(movedTime(asWritten(text), 0, days)).toEqual(asWritten(moved));
});

describe('days that a person has set', () => {
  const winter = [{ from: '2008-01-01', to: '2008-02-29' }];
  const later = [{ from: '2008-02-01', to: '2008-03-31' }];

  test.each([
    '',
    'når ny organisering er på plass',
    'etter valget 2007',
    'Kontinuerlig',
    'snarest',
  ])('move, and «%s», which names no date, is kept', (text) =>
    expect(steppedTime({ text, spans: winter }, 0, 1)).toEqual({ text, spans: later }),
  );

  test.each([
    ['vinter 2008', 'februar–mars 2008'],
    ['Mars 2008 (foreløpig)', 'Februar–mars 2008'],
    ['våren', 'februar–mars 2008'],
  ])('move, and «%s», which would say otherwise, becomes «%s»', (text, written) => {
    expect(steppedTime({ text, spans: winter }, 0, 1)).toEqual(asWritten(written));
  });

  it('stay set where they only say which way a text is meant', () => {
    const spans = [{ from: '2008-12-01', to: '2009-02-28' }];
    expect(steppedTime({ text: 'vinter 2008', spans }, 0, 4)).toEqual({
      text: 'vinter 2009',
      spans: [{ from: '2009-12-01', to: '2010-02-28' }],
    });
  });

  test.each([
    [{ from: '2008-01-01', to: '2009-12-31' }, 'year', { from: '2009-01-01', to: '2010-12-31' }],
    [{ from: '2008-02-01', to: '2008-02-29' }, 'month', { from: '2008-03-01', to: '2008-03-31' }],
    [{ from: '2008-03-03', to: '2008-03-09' }, 'week', { from: '2008-03-10', to: '2008-03-16' }],
    [{ from: '2008-03-03', to: '2008-03-04' }, 'day', { from: '2008-03-04', to: '2008-03-05' }],
    [{ from: null, to: '2009-12-31' }, 'day', { from: null, to: '2010-01-01' }],
    [{ from: '2009-12-31', to: null }, 'day', { from: '2010-01-01', to: null }],
  ] as const)('%j move by a %s to %j', (span, unit, moved) => {
    const written = { text: 'snarest', spans: [span] };
    expect(moveUnit(written, 0)).toBe(unit);
    expect(steppedTime(written, 0, 1)).toEqual({ text: 'snarest', spans: [moved] });
  });
});

test.each([
  ['', 0, 1],
  ['Kontinuerlig', 0, 1],
  ['etter valget 2007', 0, 1],
  ['mars', 0, 1],
  ['snarest', 0, 1],
  ['Mai 07', 1, 1],
  ['Mai 07', -1, 1],
  ['Mai 07', 0, 0],
  ['Mai 07', 0, Number.NaN],
  ['Mai 07', 0, Number.POSITIVE_INFINITY],
  ['Mai 07', 0, 1e9],
])('«%s» has nothing to move at %s by %s, and stays', (text, spanIndex, steps) => {
  const written = asWritten(text);
  expect(steppedTime(written, spanIndex, steps)).toBe(written);
  expect(movedTime(written, spanIndex, steps * 31)).toBe(written);
});

it('a year that no text is read with is kept as set days', () => {
  expect(steppedTime(asWritten('mai 2199'), 0, 12)).toEqual({
    text: 'mai 2200',
    spans: [{ from: '2200-05-01', to: '2200-05-31' }],
  });
});

it('a time of thousands of dates is moved like any other', () => {
  const text = `${'mars 08, '.repeat(3000)}mars 08`;
  const moved = steppedTime(asWritten(text), 2000, 1);
  expect(moved.text.split(', ')[2000]).toBe('april 08');
  expect(readTiming(moved).spans.length).toBe(3001);
});
