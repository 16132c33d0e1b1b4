import { type Finding, type FindingPlace, finding } from '../finding.ts';
import { readTiming, type WrittenTime } from '../timing/timing.ts';

/**
 * A written time that no days could be derived from, that lacks its year, or that can be read in several
 * ways. Where a person has set the days, or has set that there are none, nothing is left to ask.
 */
export function timeFindings(
  place: FindingPlace,
  name: string,
  written: WrittenTime | null,
  timing = readTiming(written),
): readonly Finding[] {
  if (written === null || written.spans !== null) return [];
  const values = { name, time: timing.text };
  if (timing.kind === 'unknown') return [finding('time-not-understood', place, values)];
  if (timing.ambiguities.includes('missing-year')) {
    return [finding('time-without-year', place, values)];
  }
  return timing.ambiguous ? [finding('time-ambiguous', place, values)] : [];
}
