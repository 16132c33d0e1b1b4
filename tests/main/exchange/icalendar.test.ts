import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarEntries } from '../../../src-domain/calendar-export/calendar-entries.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { datedItems } from '../../../src-domain/milestone-plan/dated-items.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { deadlinesOf } from '../../../src-domain/timing/deadlines.ts';
import { calendarFileName, icalendar } from '../../../src-main/exchange/icalendar.ts';
import { idOf, planFrom, samplePlan } from '../documents/plans.ts';

const now = new Date('2007-10-15T21:59:30Z');

const write = (plan: Plan, language: 'nb' | 'nn' = 'nb', projectName = 'Ny skole på Øra') =>
  icalendar(calendarEntries(plan, datedItems(plan, '2007-10-15'), translatorFor(language)), {
    projectName,
    language,
    now,
  });

/** A plan of one milestone with these measures. */
const planWith = (...measures: readonly Readonly<Record<string, unknown>>[]): Plan =>
  planFrom({
    project: [{ id: idOf(1), name: 'Ny skole' }],
    milestone: [{ id: idOf(2), position: 'a', title: 'Bygget står' }],
    measure: measures.map((fields, index) => ({
      id: idOf(100 + index),
      position: `a${index}`,
      milestoneId: idOf(2),
      ...fields,
    })),
  });

/** What a calendar program understands; ical.js throws where the file isn't one. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const last = event.endDate.clone();
    last.adjust(-1, 0, 0, 0);
    return {
      uid: event.uid,
      isWholeDays: event.startDate.isDate && event.endDate.isDate,
      first: event.startDate.toString(),
      last: last.toString(),
      summary: event.summary,
      description: event.description,
      status: component.getFirstPropertyValue('status'),
    };
  });
}

describe('the sample’s calendar', () => {
  test('has an entry of whole days that ends on each certain deadline, and no other', () => {
    const plan = samplePlan();
    const events = read(write(plan));
    const expected = datedItems(plan, '2007-10-15')
      .filter(({ timing }) => timing.kind !== 'continuous')
      .flatMap(({ id, timing }) =>
        deadlinesOf(timing).map((day, index) => `${id}-${index + 1}@planverk ${day}`),
      );
    expect(expected.length).toBeGreaterThan(10);
    expect(events.map(({ uid, last }) => `${uid} ${last}`)).toEqual(expected);
    expect(events.every(({ isWholeDays }) => isWholeDays)).toBe(true);
  });

  test('is the same whenever the plan is, but for when it was made', () => {
    expect(write(samplePlan())).toBe(write(samplePlan()));
    expect(write(samplePlan())).toContain('DTSTAMP:20071015T215930Z\r\n');
  });
});

describe('a time as people write it', () => {
  const cases: readonly (readonly [text: string, ...spans: readonly string[]])[] = [
    ['12. mai 2009', '2009-05-12/2009-05-12'],
    ['Desember 08', '2008-12-01/2008-12-31'],
    ['Høst 07', '2007-09-01/2007-11-30'],
    ['Januar 08 og juni 08', '2008-01-01/2008-01-31', '2008-06-01/2008-06-30'],
    ['innen utgangen av 2009', '2009-12-31/2009-12-31'],
    ['i løpet av 2008', '2008-01-01/2008-12-31'],
    ['31.12.2008', '2008-12-31/2008-12-31'],
    ['Kontinuerlig'],
    ['Kontinuerlig fra januar 08 til juni 08'],
    ['når ny organisering er på plass'],
    ['snart'],
    [''],
  ];
  test.each(cases)('%s', (text, ...spans) => {
    const events = read(write(planWith({ text: 'Vedta planen', time: { text, spans: null } })));
    expect(events.map(({ first, last }) => `${first}/${last}`)).toEqual(spans);
  });

  test('of an exact day needn’t be said; of a longer one it stands behind the name', () => {
    const events = read(
      write(
        planWith(
          { text: 'Flytte inn', time: { text: '12. mai 2009', spans: null } },
          { text: 'Grave', time: { text: 'Høst 07', spans: null } },
        ),
      ),
    );
    expect(events.map(({ summary }) => summary)).toEqual(['Flytte inn', 'Grave (Høst 07)']);
    expect(events[0]?.description).toBe(
      'Milepæl: Bygget står\nTid: 12. mai 2009\nTilstand: ikke startet',
    );
  });
});

test('what is done says so, each of two dates by itself, and what is dropped is cancelled with its reason', () => {
  const twice = { text: 'Januar 08 og juni 08', spans: null };
  const plan = planWith(
    { text: 'Rapport', time: twice, metDeadlines: ['2008-01-31'] },
    { text: 'Plan', time: { text: '1.9.2007', spans: null }, state: 'done', doneOn: '2007-09-03' },
    {
      text: 'Piloter',
      time: { text: '2008', spans: null },
      state: 'dropped',
      droppedBecause: 'Ingen penger, dessverre',
    },
  );
  const events = read(write(plan));
  expect(events.map(({ summary, status }) => [summary, status])).toEqual([
    ['Ferdig: Rapport (Januar 08 og juni 08)', 'CONFIRMED'],
    ['Rapport (Januar 08 og juni 08)', 'CONFIRMED'],
    ['Ferdig: Plan', 'CONFIRMED'],
    ['Utgår: Piloter (2008)', 'CANCELLED'],
  ]);
  expect(events[2]?.description).toContain('Tilstand: ferdig 03.09.2007');
  expect(events[3]?.description).toContain('Grunn: Ingen penger, dessverre');
});

test('continuous, undated and ambiguous items are left out and counted', () => {
  const plan = planWith(
    { text: 'a', time: { text: 'Kontinuerlig', spans: null } },
    { text: 'b', time: { text: 'når ny organisering er på plass', spans: null } },
    { text: 'c' },
    { text: 'd', time: { text: '5.6.08', spans: null } },
  );
  const { entries, leftOut } = calendarEntries(
    plan,
    datedItems(plan, '2007-10-15'),
    translatorFor('nb'),
  );
  // The milestone itself has no time.
  expect(leftOut).toEqual({ continuous: 1, undated: 3, ambiguous: 0 });
  expect(entries.map(({ to }) => to)).toEqual(['2008-06-05']);
});

test('a line is at most 75 octets, and no letter is cut in two', () => {
  const text = `${'Æøå på «Øra» – '.repeat(40)}🏫🏫🏫`;
  const file = write(planWith({ text, time: { text: '2008', spans: null } }));
  const lines = file.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(file.isWellFormed()).toBe(true);
  expect(read(file)[0]?.summary).toBe(`${text} (2008)`);
});

test.each([
  ['line ends', 'Slå på\r\nBEGIN:VALARM\r\nTRIGGER:-P1D', 'Slå på BEGIN:VALARM TRIGGER:-P1D'],
  ['a lone carriage return', 'a\rb', 'a b'],
  ['signs with a meaning', 'a; b, c\\n "d" : ^n', 'a; b, c\\n "d" : ^n'],
  ['controls and turned text', 'a\u0007b\u202ec\ufeff', 'abc'],
  ['a line separator', 'a\u2028b', 'a b'],
])('%s in a text harms nothing', (_name, text, summary) => {
  const time = { text: '1.9.2007', spans: null };
  const file = write(planWith({ text, time, state: 'not-started' }), 'nb', text);
  expect(file).not.toContain('\r\nBEGIN:VALARM');
  const events = read(file);
  expect(events.map((event) => event.summary)).toEqual([summary]);
});

test('it is marked with who made it, its language and its name', () => {
  const file = write(samplePlan(), 'nn');
  expect(file).toContain('PRODID:-//Planverk//Planverk//NN\r\n');
  expect(file).toContain('X-WR-CALNAME:Milepælplan – Ny skole på Øra\r\n');
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(calendarFileName('Ny skole: Øra', 'nb')).toBe('Milepælplan – Ny skole Øra.ics');
  expect(calendarFileName('', 'nb')).toBe('Milepælplan.ics');
});
