import { type Finding, type FindingPlace, finding } from '../finding.ts';
import { readTiming, type Timing, type WrittenTime } from '../timing/timing.ts';

/**
 * A written time that no days could be derived from, or that can be read in several ways. Where a
 * person has set the days, or has set that there are none, nothing is left to ask.
 */
export function timeFindings(
  place: FindingPlace,
  name: string,
  written: WrittenTime | null,
): readonly Finding[] {
  if (written === null || written.spans !== null) return [];
  const { kind, text, ambiguous } = readTiming(written);
  const values = { name, time: text };
  if (kind === 'unknown') return [finding('time-not-understood', place, values)];
  return ambiguous ? [finding('time-ambiguous', place, values)] : [];
}

/** A time whose days can be compared without claiming more than was written: what is ambiguous has none. */
export function readCertainTiming(written: WrittenTime | null): Timing | null {
  const timing = readTiming(written);
  return timing.ambiguous ? null : timing;
}
