import { expect, test } from 'vitest';
import { whyNotWatched } from '../../torture/faults/strace.ts';
import { tortureSystemCalls } from '../../torture/faults/system-call-faults.ts';
import { casesOf, failuresOf } from '../../torture/table.ts';

const faults = 40;
const missing = whyNotWatched();
const why = missing === null ? '' : ` (skipped: ${missing})`;

test.skipIf(missing !== null)(
  `After a fault at each of ${faults} system calls, every acknowledged change is there, none is half, and a person is told what it was${why}`,
  async () => {
    const tried = await tortureSystemCalls(faults);
    expect(failuresOf(tried)).toEqual([]);
    expect(casesOf(tried)).toBe(faults);
  },
  300_000,
);
