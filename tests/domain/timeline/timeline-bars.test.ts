import { describe, expect, test } from 'vitest';
import { datedItems } from '../../../src-domain/milestone-plan/dated-items.ts';
import { placeOf, type TimelineAxis } from '../../../src-domain/timeline/timeline-axis.ts';
import { isDrawn, timelineMarks } from '../../../src-domain/timeline/timeline-bars.ts';
import { dayNumber, dayOfNumber } from '../../../src-domain/timing/calendar-days.ts';
import type { Span, WrittenTime } from '../../../src-domain/timing/timing.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const today = '2008-03-01';

/** The one milestone of a plan, with these fields. */
function itemWith(fields: Readonly<Record<string, unknown>>) {
  const [item] = datedItems(
    planFrom({ milestone: [{ id: idOf(1), title: 'M', ...fields }] }),
    today,
  );
  if (!item) throw new Error('No item');
  return item;
}

const written = (text: string): WrittenTime => ({ text, spans: null });
const looksOf = (fields: Readonly<Record<string, unknown>>) =>
  timelineMarks(itemWith(fields), null).bars.map(({ look }) => look);

describe('how far a bar has come is seen by its look', () => {
  test.each([
    ['what is to come', { time: { text: 'Juni 08' } }, ['not-started']],
    ['what is under way', { time: { text: 'Juni 08' }, state: 'under-way' }, ['under-way']],
    [
      'what is overdue, whatever its state',
      { time: { text: 'Mai 07' }, state: 'under-way' },
      ['overdue'],
    ],
    ['what is done', { time: { text: 'Mai 07' }, state: 'done' }, ['done']],
    ['what is dropped', { time: { text: 'Mai 07' }, state: 'dropped' }, ['dropped']],
    [
      'each of two dates by itself',
      { time: { text: 'Januar 08 og juni 08' } },
      ['overdue', 'not-started'],
    ],
    [
      'neighbours with a slash between them as the one time that they are, late when both are over',
      { time: { text: 'Februar/mars 08' } },
      ['not-started'],
    ],
    [
      'a deadline that is met',
      { time: { text: 'Januar 08 og juni 08' }, metDeadlines: ['2008-01-31'] },
      ['done', 'not-started'],
    ],
    [
      'what can be read in another way, never overdue',
      { time: { text: 'Vinter 07' } },
      ['not-started'],
    ],
    ['what has no end', { time: { text: 'fra høsten 2007' }, state: 'under-way' }, ['under-way']],
    [
      'what goes on all along',
      { time: { text: 'Kontinuerlig' }, state: 'under-way' },
      ['under-way'],
    ],
    ['what has no days', { time: { text: 'etter valget' } }, []],
  ])('%s', (_, fields, looks) => {
    expect(looksOf(fields)).toEqual(looks);
  });

  test('a measure of a milestone that is dropped is dropped too', () => {
    const plan = planFrom({
      milestone: [{ id: idOf(1), title: 'M', state: 'dropped' }],
      measure: [{ id: idOf(2), milestoneId: idOf(1), text: 't', time: { text: 'Mai 07' } }],
    });
    const looks = datedItems(plan, today).flatMap((item) => timelineMarks(item, null).bars);
    expect(looks.map(({ look }) => look)).toEqual(['dropped']);
  });
});

describe('beside its bars an item shows', () => {
  const time = { text: 'Sept. 07' };
  const september = { from: '2007-09-01', to: '2007-09-30' };
  const october = { from: '2007-10-01', to: '2007-10-31' };

  test('when it is expected, where that isn’t when it was planned', () => {
    const marks = (forecast: string) =>
      timelineMarks(itemWith({ time, forecast: { text: forecast } }), null).forecast;
    expect(marks('Okt. 07')).toEqual([october]);
    expect(marks('september 2007')).toEqual([]);
    expect(marks('når vi vet mer')).toEqual([]);
  });

  test('where the approved plan has it, where it has moved since', () => {
    const marks = (approved: WrittenTime | null) =>
      timelineMarks(itemWith({ time: { text: 'Okt. 07' } }), approved).approved;
    expect(marks(written('Sept. 07'))).toEqual([september]);
    expect(marks(written('Okt. 07'))).toEqual([]);
    expect(marks(null)).toEqual([]);
  });

  test('the day on which it was done', () => {
    expect(
      timelineMarks(itemWith({ time, state: 'done', doneOn: '2007-10-02' }), null),
    ).toMatchObject({
      doneOn: '2007-10-02',
    });
  });
});

test('only a forecast or a day on which it was done is a place on the axis too', () => {
  expect(isDrawn(itemWith({ time: { text: 'etter valget' } }))).toBe(false);
  expect(isDrawn(itemWith({ forecast: { text: 'Mai 08' } }))).toBe(true);
  expect(isDrawn(itemWith({ state: 'done', doneOn: '2008-01-01' }))).toBe(true);
});

const axis: TimelineAxis = {
  whole: { from: '2006-01-01', to: '2010-12-31' },
  shown: { from: '2007-01-01', to: '2008-12-31' },
};

test.each<readonly [string, Span, string]>([
  [
    'both days of a span are in it',
    { from: '2007-09-01', to: '2007-09-30' },
    '2007-09-01–2007-09-30',
  ],
  [
    'what has no beginning comes up during a quarter',
    { from: null, to: '2007-12-31' },
    '…2007-10-02–2007-12-31',
  ],
  [
    'what has no end goes on to the end of what is shown',
    { from: '2007-09-01', to: null },
    '2007-09-01–2008-12-31…',
  ],
  ['or at least for a quarter', { from: '2008-12-01', to: null }, '2008-12-01–2009-03-02…'],
  ['what has neither goes on all along', { from: null, to: null }, '…2007-01-01–2008-12-31…'],
])('%s', (_, span, expected) => {
  const { begin, end, fadesLeft, fadesRight } = placeOf(span, axis);
  const days = `${dayOfNumber(begin)}–${dayOfNumber(end - 1)}`;
  expect(`${fadesLeft ? '…' : ''}${days}${fadesRight ? '…' : ''}`).toBe(expected);
  expect(end).toBeGreaterThan(begin);
  expect(begin).toBeGreaterThanOrEqual(dayNumber(axis.whole.from));
});
