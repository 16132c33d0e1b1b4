import { describe, expect, it, test } from 'vitest';
import { type Ambiguity, readTiming, timingOf } from '../../../src-domain/timing/timing.ts';
import { expectedTiming } from './expectations.ts';

type Case = readonly [text: string, spans: string, ...ambiguities: readonly Ambiguity[]];

function areRead(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [text, spans, ...ambiguities] of cases) {
      test(`'${text}' is ${spans || 'without days'}`, () => {
        expect(timingOf(text)).toEqual(expectedTiming(text, 'days', spans, ambiguities));
      });
    }
  });
}

areRead('the times of the plan of 2007', [
  ['Desember 08', '2008-12-01..2008-12-31'],
  ['Mai 07', '2007-05-01..2007-05-31'],
  ['Januar 08 og juni 08', '2008-01-01..2008-01-31 2008-06-01..2008-06-30'],
  ['Januar 09', '2009-01-01..2009-01-31'],
  ['Sept. 07', '2007-09-01..2007-09-30'],
  ['Sept. 08', '2008-09-01..2008-09-30'],
  ['April 08', '2008-04-01..2008-04-30'],
  ['Juni 08', '2008-06-01..2008-06-30'],
  ['Høst 07', '2007-09-01..2007-11-30'],
  ['September 07', '2007-09-01..2007-09-30'],
  ['Desember 07', '2007-12-01..2007-12-31'],
  ['August 2007', '2007-08-01..2007-08-31'],
  ['01.09.2007', '2007-09-01'],
  ['31.12.2009', '2009-12-31'],
  ['innen utgangen av 2009', '..2009-12-31'],
  ['i perioden 2007-2008', '2007-01-01..2008-12-31'],
  ['2007-2009', '2007-01-01..2009-12-31'],
  ['i løpet av 2007', '2007-01-01..2007-12-31'],
  ['i løpet av høsten 2007', '2007-09-01..2007-11-30'],
]);

areRead('days', [
  ['1. mars 2008', '2008-03-01'],
  ['1 mars 2008', '2008-03-01'],
  ['1.mars 08', '2008-03-01'],
  ['den 1. mars 2008', '2008-03-01'],
  ['01.03.2008', '2008-03-01'],
  ['1.3.08', '2008-03-01'],
  ['01.03.08', '2008-03-01'],
  ['2008-03-01', '2008-03-01'],
  ['01-03-2008', '2008-03-01'],
  ['1/3-08', '2008-03-01'],
  ['1/3 2008', '2008-03-01'],
  ['1/3/2008', '2008-03-01'],
  ['29. februar 2008', '2008-02-29'],
  ['mandag 3. mars 2008', '2008-03-03'],
  ['måndag den 3.3.2008', '2008-03-03'],
  ['pr. 31.12.2008', '2008-12-31'],
  ['1. mars', '', 'missing-year'],
  ['1.3.', '', 'missing-year'],
  ['03/08', '', 'missing-year'],
  ['29. februar', '', 'missing-year'],
]);

areRead('months and their thirds', [
  ['sept 2007', '2007-09-01..2007-09-30'],
  ['sep.07', '2007-09-01..2007-09-30'],
  ["mars '08", '2008-03-01..2008-03-31'],
  ['mars ’08', '2008-03-01..2008-03-31'],
  ['des-07', '2007-12-01..2007-12-31'],
  ['mars, 2008', '2008-03-01..2008-03-31'],
  ['03/2008', '2008-03-01..2008-03-31'],
  ['03.2008', '2008-03-01..2008-03-31'],
  ['2008-03', '2008-03-01..2008-03-31'],
  ['2007-08', '2007-08-01..2007-08-31', 'two-digit-year'],
  ['ca. mars 2008', '2008-03-01..2008-03-31'],
  ['des.', '', 'missing-year'],
  ['mars 69', '2069-03-01..2069-03-31'],
  ['mars 70', '1970-03-01..1970-03-31', 'two-digit-year'],
  ['1. mars 99', '1999-03-01', 'two-digit-year'],
  ['primo mars 2008', '2008-03-01..2008-03-10'],
  ['medio mars 2008', '2008-03-11..2008-03-20'],
  ['ultimo mars 2008', '2008-03-21..2008-03-31'],
  ['begynnelsen av mars 2008', '2008-03-01..2008-03-10'],
  ['byrjinga av mars 2008', '2008-03-01..2008-03-10'],
  ['midten av mars 2008', '2008-03-11..2008-03-20'],
  ['slutten av februar 2008', '2008-02-21..2008-02-29'],
]);

areRead('seasons', [
  ['vår 08', '2008-03-01..2008-05-31'],
  ['våren 2008', '2008-03-01..2008-05-31'],
  ['sommeren 2008', '2008-06-01..2008-08-31'],
  ['sumar 2008', '2008-06-01..2008-08-31'],
  ['sommaren 2008', '2008-06-01..2008-08-31'],
  ['haust 07', '2007-09-01..2007-11-30'],
  ['hausten 2007', '2007-09-01..2007-11-30'],
  ['vinter 2008', '2008-12-01..2009-02-28', 'season'],
  ['vinteren 07', '2007-12-01..2008-02-29', 'season'],
  ['vinteren 2007/2008', '2007-12-01..2008-02-29'],
  ['vinteren 07-08', '2007-12-01..2008-02-29'],
  ['vinter', '', 'season', 'missing-year'],
  ['våren', '', 'missing-year'],
]);

areRead('parts of a year', [
  ['1. kvartal 2008', '2008-01-01..2008-03-31'],
  ['Q1 2008', '2008-01-01..2008-03-31'],
  ['2008 Q4', '2008-10-01..2008-12-31'],
  ['1. kv. 08', '2008-01-01..2008-03-31'],
  ['siste kvartal 2008', '2008-10-01..2008-12-31'],
  ['første kvartal', '', 'missing-year'],
  ['1. og 2. kvartal 2008', '2008-01-01..2008-03-31 2008-04-01..2008-06-30'],
  ['1.–3. kvartal 2008', '2008-01-01..2008-09-30'],
  ['Q1–Q3 2008', '2008-01-01..2008-09-30'],
  ['1. halvår 2008', '2008-01-01..2008-06-30'],
  ['fyrste halvår 2008', '2008-01-01..2008-06-30'],
  ['2. halvdel av 2008', '2008-07-01..2008-12-31'],
  ['første halvår', '', 'missing-year'],
  ['1. tertial 2008', '2008-01-01..2008-04-30'],
  ['T3 08', '2008-09-01..2008-12-31'],
  ['2008', '2008-01-01..2008-12-31'],
  ["'08", '2008-01-01..2008-12-31'],
  ['hele 2008', '2008-01-01..2008-12-31'],
  ['året 2008', '2008-01-01..2008-12-31'],
  ['ved utgangen av 2009', '2009-12-31'],
  ['inngangen til 2009', '2009-01-01'],
]);

areRead('ISO weeks', [
  ['uke 36 2007', '2007-09-03..2007-09-09'],
  ['veke 36 2007', '2007-09-03..2007-09-09'],
  ['uke 36, 2007', '2007-09-03..2007-09-09'],
  ['uke 36/2007', '2007-09-03..2007-09-09'],
  ['uke 36/07', '2007-09-03..2007-09-09'],
  ['2007-W36', '2007-09-03..2007-09-09'],
  ['uke 1 2009', '2008-12-29..2009-01-04'],
  ['uke 53 2009', '2009-12-28..2010-01-03'],
  ['ukene 36-38 2007', '2007-09-03..2007-09-23'],
  ['vekene 36 og 38 2007', '2007-09-03..2007-09-09 2007-09-17..2007-09-23'],
  ['uke 50 2007 – uke 2 2008', '2007-12-10..2008-01-13'],
  ['uke 50–2 2008', '', 'missing-year'],
  ['uke 36', '', 'missing-year'],
  ['uke 36/37', '', 'missing-year'],
]);

areRead('ranges are one span', [
  ['2007–2008', '2007-01-01..2008-12-31'],
  ['i perioden 2007-08', '2007-01-01..2008-12-31'],
  ['mars–mai 2008', '2008-03-01..2008-05-31'],
  ['mars — mai 2008', '2008-03-01..2008-05-31'],
  ['mars 2008 − mai 2008', '2008-03-01..2008-05-31'],
  ['mars 2008 – mai', '2008-03-01..2008-05-31'],
  ['1.–15. mars 2008', '2008-03-01..2008-03-15'],
  ['1.-15.3.2008', '2008-03-01..2008-03-15'],
  ['1.3.–15.4.08', '2008-03-01..2008-04-15'],
  ['1/3-15/3 2008', '2008-03-01..2008-03-15'],
  ['2008-03-01 – 2008-03-15', '2008-03-01..2008-03-15'],
  ['2008-03 – 2008-05', '2008-03-01..2008-05-31'],
  ['fra mars til mai 2008', '2008-03-01..2008-05-31'],
  ['fra 1. til 15. mars 2008', '2008-03-01..2008-03-15'],
  ['f.o.m. 1.3.2008 t.o.m. 15.3.2008', '2008-03-01..2008-03-15'],
  ['mellom 1. og 15. mars 2008', '2008-03-01..2008-03-15'],
  ['mellom mars og mai 2008', '2008-03-01..2008-05-31'],
  ['høsten 2007 til våren 2008', '2007-09-01..2008-05-31'],
  ['fra hausten 2007 og ut 2009', '2007-09-01..2009-12-31'],
  ['desember 07 - februar 08', '2007-12-01..2008-02-29'],
  ['des-07 - feb-08', '2007-12-01..2008-02-29'],
  ['primo mars–medio april 2008', '2008-03-01..2008-04-20'],
  ['desember–februar 2008', '', 'missing-year'],
  ['mars 2008–2009', '2008-03-01..2009-12-31', 'lone-year'],
  ['fra mars 2008 til 2009', '2008-03-01..2009-12-31'],
  ['fra mars til 2009', '', 'missing-year'],
]);

areRead('bounds are open', [
  ['innen 1. mars 2008', '..2008-03-01'],
  ['innan 1. mars 2008', '..2008-03-01'],
  ['innen mars 2008', '..2008-03-31'],
  ['senest mars 2008', '..2008-03-31'],
  ['seinast innan 1. mars 2008', '..2008-03-01'],
  ['frist: innen utgangen av mars 2008', '..2008-03-31'],
  ['innen slutten av 2008', '..2008-12-31'],
  ['til 2008', '..2008-12-31'],
  ['t.o.m. mars 2008', '..2008-03-31'],
  ['ut 2008', '..2008-12-31'],
  ['ut året 2008', '..2008-12-31'],
  ['før 1. mars 2008', '..2008-02-29'],
  ['før sommeren 2008', '..2008-05-31'],
  ['før utgangen av 2008', '..2008-12-31'],
  ['fra høsten 2007', '2007-09-01..'],
  ['frå hausten 2007', '2007-09-01..'],
  ['fra og med 1. mars 2008', '2008-03-01..'],
  ['høsten 2007 og utover', '2007-09-01..'],
  ['tidligst mars 2008', '2008-03-01..'],
  ['etter 1. mars 2008', '2008-03-02..'],
  ['etter sommeren 2008', '2008-09-01..'],
  ['før vinteren 2008', '..2008-11-30', 'season'],
  ['før sommeren', '', 'missing-year'],
]);

areRead('several dates are several spans, and share what stands beside them', [
  ['januar og juni 2008', '2008-01-01..2008-01-31 2008-06-01..2008-06-30'],
  ['januar 2008 og juni', '2008-01-01..2008-01-31 2008-06-01..2008-06-30'],
  ['jan. 08, juni 08', '2008-01-01..2008-01-31 2008-06-01..2008-06-30'],
  ['jan 08/juni 08', '2008-01-01..2008-01-31 2008-06-01..2008-06-30'],
  ['jan 08 samt juni 08', '2008-01-01..2008-01-31 2008-06-01..2008-06-30'],
  ['juni 08; januar 08', '2008-06-01..2008-06-30 2008-01-01..2008-01-31'],
  ['1., 15. og 31. mars 2008', '2008-03-01 2008-03-15 2008-03-31'],
  ['1.3. og 15.4.2008', '2008-03-01 2008-04-15'],
  ['15. januar 07, 1. og 15. mars 08', '2007-01-15 2008-03-01 2008-03-15'],
  ['mars 2008 og innen 1. juni 2008', '2008-03-01..2008-03-31 ..2008-06-01'],
  ['juni 2008 og 2009', '2008-06-01..2008-06-30 2009-01-01..2009-12-31', 'lone-year'],
  ['november og januar 2008', '', 'missing-year'],
  ['desember 2007, januar', '', 'missing-year'],
  ['mars 2007 og mars', '', 'missing-year'],
  ['januar 08, juni, desember 09', '', 'missing-year'],
  ['mars og 2008', '', 'missing-year'],
]);

areRead('neighbours with a slash between them are one span', [
  ['Mai/juni 08', '2008-05-01..2008-06-30'],
  ['april / mai 2008', '2008-04-01..2008-05-31'],
  ['mai/juni-08', '2008-05-01..2008-06-30'],
  ['mai 2008/juni', '2008-05-01..2008-06-30'],
  ['april/mai/juni 08', '2008-04-01..2008-06-30'],
  ['vår/sommer 08', '2008-03-01..2008-08-31'],
  ['sommaren/hausten 2008', '2008-06-01..2008-11-30'],
  ['høst/vinter 2007', '2007-09-01..2008-02-29', 'season'],
  ['høst/vinter 07/08', '2007-09-01..2008-02-29'],
  ['2007/2008', '2007-01-01..2008-12-31'],
  ['2007/08', '2007-01-01..2008-12-31'],
  ['i perioden 2007/2008', '2007-01-01..2008-12-31'],
  ['2007/2008/2009', '2007-01-01..2009-12-31'],
  ['uke 14/15 2008', '2008-03-31..2008-04-13'],
  ['uke 14/uke 15 2008', '2008-03-31..2008-04-13'],
  ['vekene 14/15/16 2008', '2008-03-31..2008-04-20'],
  ['uke 14/15', '', 'missing-year'],
  ['1./2. kvartal 2008', '2008-01-01..2008-06-30'],
  ['Q1/Q2 2008', '2008-01-01..2008-06-30'],
  ['første/andre halvår 08', '2008-01-01..2008-12-31'],
  ['mai/juni', '', 'missing-year'],
  ['mai/juni og september 08', '2008-05-01..2008-06-30 2008-09-01..2008-09-30'],
  // The year turns between them, and has to be written twice.
  ['desember 07/januar 08', '2007-12-01..2008-01-31'],
  ['uke 52 2007/uke 1 2008', '2007-12-24..2008-01-06'],
  ['november/desember 07/januar 08', '2007-11-01..2008-01-31'],
  ['desember/januar 2008', '', 'missing-year'],
  ['vinter/vår 2008', '', 'season', 'missing-year'],
]);

areRead('neighbours are bound as one', [
  ['innen mai/juni 08', '..2008-06-30'],
  ['før mai/juni 08', '..2008-04-30'],
  ['fra mai/juni 08', '2008-05-01..'],
  ['etter mai/juni 08', '2008-07-01..'],
]);

areRead('what is no pair of neighbours is two deadlines, also with a slash', [
  ['vår/høst 08', '2008-03-01..2008-05-31 2008-09-01..2008-11-30'],
  ['mars/mai/juni 08', '2008-03-01..2008-03-31 2008-05-01..2008-05-31 2008-06-01..2008-06-30'],
  ['mai 08/juni 08', '2008-05-01..2008-05-31 2008-06-01..2008-06-30'],
  ['mai 08/mai 09', '2008-05-01..2008-05-31 2009-05-01..2009-05-31'],
  ['Høst 07/vår 09', '2007-09-01..2007-11-30 2009-03-01..2009-05-31'],
  ['2007/2009', '2007-01-01..2007-12-31 2009-01-01..2009-12-31'],
  ['2008/2007', '2008-01-01..2008-12-31 2007-01-01..2007-12-31'],
  ['uke 14/16 2008', '2008-03-31..2008-04-06 2008-04-14..2008-04-20'],
  ['1./2. mars 2008', '2008-03-01 2008-03-02'],
  ['1.3.08/1.3.09', '2008-03-01 2009-03-01'],
  ['mai og juni 08', '2008-05-01..2008-05-31 2008-06-01..2008-06-30'],
  ['mars 2008/2009', '2008-03-01..2008-03-31 2009-01-01..2009-12-31', 'lone-year'],
]);

describe('what goes on all along is continuous', () => {
  test.each([
    ...['Kontinuerlig', 'kontinuerleg', 'Fortløpende', 'fortløpande', 'løpende', 'LØPANDE.'],
    ...['hele perioden', 'i hele prosjektperioden', 'Kontinuerlig, hele tiden'],
  ])('%j', (text) => {
    expect(timingOf(text)).toEqual(expectedTiming(text, 'continuous', '', []));
  });

  test.each([
    ['kontinuerlig fra høsten 2007', '2007-09-01..'],
    ['Løpende ut 2009', '..2009-12-31'],
    ['2007–2009, kontinuerlig', '2007-01-01..2009-12-31'],
  ])('%j within %s', (text, spans) => {
    expect(timingOf(text)).toEqual(expectedTiming(text, 'continuous', spans, []));
  });
});

describe('an event is named, and no days are claimed', () => {
  test.each([
    ...['etter valget 2007', 'før valget', 'når X er ferdig', 'Når planen er vedtatt'],
    ...['ved skolestart 2008', 'Innan jul', 'etter 2. gangs behandling', 'så snart målene er satt'],
    ...['i forbindelse med budsjettet 2008', 'rett etter påske'],
  ])('%j', (text) => expect(timingOf(text)).toEqual(expectedTiming(text, 'event', '', [])));
});

describe('nothing is none', () => {
  test.each(['', ' ', '\n\t', '\u00A0', '\u200B'])('%j', (text) => {
    expect(timingOf(text)).toEqual(expectedTiming(text, 'none', '', []));
  });
});

describe('what is not wholly understood is unknown', () => {
  test.each([
    ...['31. februar 2008', '29.02.2007', '29. februar 2007', '13.13.2008', '2008-13', '0. mars'],
    ...['2008-02-30', 'uke 60 2008', 'uke 53 2008', 'uke 0 2008', '5. kvartal', '3. halvår 2008'],
    ...['tirsdag 3. mars 2008', 'etter 31. februar 2008', 'før uke 60 2008', 'Q5 2008'],
    ...['mai 2008 – mars 2008', '2009–2007', '15.3.2008–1.3.2008'],
    ...['mars 2008 og noe annet', 'mars 2008?', 'mars 2008 (foreløpig)', '1. mars 2008 kl. 12'],
    ...[
      'mars 2008,',
      'mars 2008 og',
      'og mars 2008',
      '1. mars 2008 til',
      'januar 08 og 31. juni 08',
    ],
    ...['snarest', 'så snart som mulig', 'avklares senere', '?', '-', '.', 'innen 14 dager'],
    ...[
      '08',
      '07-08',
      '2007/09',
      '4500',
      'mars 1234',
      'mars 208',
      'slutten av 2008',
      'jul 08',
      '010308',
    ],
    ...['før mars 2008 og mai 2008', 'fra høsten 2007 og våren 2008', 'mars eller april 2008'],
    ...['skoleåret 2007/2008', 'årsskiftet 2007/2008', 'i fjor', 'mars ٢٠٠٨'],
  ])('%j', (text) => expect(timingOf(text)).toEqual(expectedTiming(text, 'unknown', '', [])));
});

describe('days that a person has set', () => {
  const winter = [{ from: '2008-01-01', to: '2008-02-29' }];

  it('win over the text and are never ambiguous', () => {
    const text = 'vinter 2008';
    expect(readTiming({ text, spans: winter })).toEqual(
      expectedTiming(text, 'days', '2008-01-01..2008-02-29', []),
    );
    expect(readTiming({ text: 'våren', spans: [] })).toEqual(
      expectedTiming('våren', 'days', '', []),
    );
  });

  it('give days to a text that has none, and leave what is continuous so', () => {
    const kinds = ['', 'snarest', 'etter valget', 'Kontinuerlig'].map(
      (text) => readTiming({ text, spans: winter }).kind,
    );
    expect(kinds).toEqual(['days', 'days', 'days', 'continuous']);
  });

  it('are derived from the text where nobody has set them', () => {
    expect(readTiming({ text: 'Mai 07', spans: null })).toEqual(timingOf('Mai 07'));
    expect(readTiming(null)).toEqual(expectedTiming('', 'none', '', []));
  });
});
