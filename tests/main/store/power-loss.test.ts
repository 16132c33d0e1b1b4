import { expect, test } from 'vitest';
import { torturePowerLoss } from '../../torture/faults/power-loss.ts';
import { whyNotWatched } from '../../torture/faults/strace.ts';
import { failuresOf } from '../../torture/table.ts';

const states = 200;
const missing = whyNotWatched();
const why = missing === null ? '' : ` (skipped: ${missing})`;

test.skipIf(missing !== null)(
  `On ${states} disks that a loss of power may leave, every acknowledged change is there and nothing is broken; a mode that isn’t safe is found out${why}`,
  async () => {
    expect(failuresOf(await torturePowerLoss(states))).toEqual([]);
  },
  300_000,
);
