import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { tickText } from '../../../src-domain/timeline/tick-text.ts';
import {
  type TickUnit,
  ticksIn,
  tickUnitsAt,
} from '../../../src-domain/timeline/timeline-ticks.ts';
import { addDays, dayNumber, dayOfNumber } from '../../../src-domain/timing/calendar-days.ts';

const nb = { translate: translatorFor('nb'), language: 'nb' } as const;
const nn = { translate: translatorFor('nn'), language: 'nn' } as const;

test.each([
  [10, { major: 'month', minor: 'week' }],
  [2, { major: 'year', minor: 'month' }],
  [0.5, { major: 'year', minor: 'quarter' }],
  [0.15, { major: null, minor: 'year' }],
  [0.02, { major: null, minor: 'decade' }],
  [0, { major: null, minor: 'century' }],
])('at %d pixels a day the axis is divided into %o', (pixelsPerDay, units) => {
  expect(tickUnitsAt(pixelsPerDay)).toEqual(units);
});

describe('what stands on the axis', () => {
  const texts = (unit: TickUnit, from: string, to: string, words: typeof nb | typeof nn = nb) =>
    ticksIn(unit, { from, to }).map((tick) => tickText(tick, words));

  test('weeks by ISO 8601: the first of January may be in week 53 or 1', () => {
    expect(texts('week', '2008-12-24', '2009-01-05')).toEqual(['uke 52', 'uke 1', 'uke 2']);
    expect(texts('week', '2010-01-01', '2010-01-05')).toEqual(['uke 53', 'uke 1']);
    expect(texts('week', '2010-01-04', '2010-01-05', nn)).toEqual(['veke 1']);
  });

  test('months by their Norwegian names', () => {
    // Whether it is 'jun' or 'juni' depends on the version of the names that come with JavaScript.
    const begins = texts('month', '2007-05-15', '2007-10-01').map((text) => text.slice(0, 3));
    expect(begins).toEqual(['mai', 'jun', 'jul', 'aug', 'sep', 'okt']);
    const [september] = ticksIn('month', { from: '2007-09-05', to: '2007-09-05' });
    if (!september) throw new Error('No month');
    expect(tickText(september, nb, true)).toBe('september 2007');
    expect(tickText(september, nn, true)).toBe('september 2007');
  });

  test('quarters, years and more of them', () => {
    expect(texts('quarter', '2007-12-31', '2008-04-01')).toEqual(['4. kv.', '1. kv.', '2. kv.']);
    expect(texts('year', '2007-12-31', '2008-01-01')).toEqual(['2007', '2008']);
    expect(texts('decade', '2009-01-01', '2010-01-01')).toEqual(['2000–2009', '2010–2019']);
    expect(texts('century', '1999-01-01', '2000-01-01')).toEqual(['1900–1999', '2000–2099']);
  });
});

const units: readonly TickUnit[] = ['week', 'month', 'quarter', 'year', 'decade', 'century'];
const anyDay = fc
  .integer({ min: dayNumber('0000-01-01'), max: dayNumber('9999-12-31') })
  .map(dayOfNumber);

test('the stretches of any range follow each other without a gap and cover it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...units), anyDay, fc.nat(2000), (unit, from, days) => {
      const end = Math.min(dayNumber(from) + days, dayNumber('9999-12-31'));
      const to = dayOfNumber(end);
      const ticks = ticksIn(unit, { from, to });
      expect((ticks[0]?.from ?? '9') <= from).toBe(true);
      expect((ticks.at(-1)?.to ?? '') >= to).toBe(true);
      for (const [at, tick] of ticks.entries()) {
        expect(tick.from <= tick.to).toBe(true);
        if (at > 0) expect(addDays(ticks[at - 1]?.to ?? '', 1)).toBe(tick.from);
      }
    }),
  );
});
