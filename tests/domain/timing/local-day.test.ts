import { expect, onTestFinished, test, vi } from 'vitest';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';

test.each([
  ['Europe/Oslo', '2026-06-30T22:00:00Z', '2026-07-01'],
  ['Europe/Oslo', '2026-06-30T21:59:59Z', '2026-06-30'],
  ['Europe/Oslo', '2026-12-31T23:00:00Z', '2027-01-01'],
  ['America/New_York', '2026-01-01T04:59:59Z', '2025-12-31'],
])('the day is the one where the user sits: %s at %s', (zone, moment, day) => {
  vi.stubEnv('TZ', zone);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(isoDayOf(new Date(moment))).toBe(day);
});
