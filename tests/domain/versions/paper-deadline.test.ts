import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src-domain/timing/calendar-days.ts';
import { isWorkingDay } from '../../../src-domain/timing/norwegian-holidays.ts';
import { caseDeadlines, paperDeadline } from '../../../src-domain/versions/paper-deadline.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

test.for([
  ['counted back', '2026-11-18', 7, '2026-11-11'],
  ['on the meeting’s own day', '2026-11-18', 0, '2026-11-18'],
  ['on a Saturday: the Friday before', '2026-11-18', 4, '2026-11-13'],
  ['on a Sunday: the Friday before', '2026-11-18', 3, '2026-11-13'],
  ['on 17 May, a Monday', '2027-05-24', 7, '2027-05-14'],
  ['on Easter Monday: the Wednesday before Maundy Thursday', '2027-04-05', 7, '2027-03-24'],
  ['on Christmas Day', '2026-12-30', 5, '2026-12-24'],
] as const)('%s', ([, meeting, days, deadline]) => {
  expect(paperDeadline(meeting, days)).toBe(deadline);
});

test('any deadline is a working day, as late as it can be', () => {
  fc.assert(
    fc.property(fc.nat(40_000), fc.nat(60), (offset, days) => {
      const meeting = addDays('1990-01-01', offset);
      const deadline = paperDeadline(meeting, days);
      expect(isWorkingDay(deadline)).toBe(true);
      const latest = addDays(meeting, -days);
      expect(deadline <= latest).toBe(true);
      for (let day = addDays(deadline, 1); day <= latest; day = addDays(day, 1)) {
        expect(isWorkingDay(day)).toBe(false);
      }
    }),
  );
});

test('no number of days leads out of the calendar', () => {
  expect(() => paperDeadline('2026-11-18', 1e9)).not.toThrow();
  expect(paperDeadline('2026-11-18', -3)).toBe('2026-11-18');
});

test('cases that are still to be treated have a deadline where meeting and body’s rule are known', () => {
  const [body, other] = [idOf(1), idOf(2)];
  const versionId = idOf(10);
  const plan = planFrom({
    body: [{ id: body, papersDueInDays: 7 }, { id: other }],
    version: [{ id: versionId, hash: 'a'.repeat(64), sizeInBytes: 1 }],
    decision: [
      { id: idOf(20), versionId, bodyId: body, meetingDate: '2026-12-02' },
      { id: idOf(21), versionId, bodyId: body, meetingDate: '2026-11-18' },
      { versionId, bodyId: body, meetingDate: '2026-11-18', outcome: 'approved' },
      { versionId, bodyId: body },
      { versionId, bodyId: other, meetingDate: '2026-11-18' },
    ],
  });
  expect(caseDeadlines(plan).map(({ decision, day }) => [decision.id, day])).toEqual([
    [idOf(21), '2026-11-11'],
    [idOf(20), '2026-11-25'],
  ]);
});
