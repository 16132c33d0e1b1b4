import { join } from 'node:path';
import type { Plan } from '../../../src-domain/plan.ts';
import type { RepairReport } from '../../../src-domain/repair/repair-report.ts';
import { runIsolated } from '../../isolated/isolated.ts';
import { receiveAside, receivePlan } from '../receive.ts';
import type { Surroundings } from '../surroundings.ts';
import { canonicalPath, checkFolder, checkTarget, putNewFile } from '../target.ts';
import { inWorld } from '../world-error.ts';
import type { RepairOrder } from './repair-file.ts';

/** What was saved of a file, read again from the new one, and what wasn't. */
export interface Repaired {
  readonly report: RepairReport;
  readonly plan: Plan;
}

const limits = { maximumInBytes: 2 ** 30, timeoutInMilliseconds: 120_000 };

/**
 * Saves what can be read of a project file, however damaged, into a new one. The file itself is only read. Throws
 * 'already-exists', 'nothing-to-save', and why the file can't be looked into.
 */
export async function repairProjectFile(
  path: string,
  out: string,
  surroundings: Surroundings,
  { maximumInBytes, timeoutInMilliseconds } = limits,
): Promise<Repaired> {
  const { newId, startIsolated } = surroundings;
  const [source, target] = [await canonicalPath(path), await canonicalPath(out)];
  await inWorld(target, async () => {
    await checkTarget(target, null);
    await checkFolder(target, null);
  });
  return receiveAside(surroundings, async (aside) => {
    const into = join(aside, 'saved.planverk');
    const order: RepairOrder = { path: source, aside, maximumInBytes, into, newId: newId() };
    const report = await runIsolated(startIsolated, 'repair-file', order, {
      timeoutInMilliseconds,
      values: { path: source },
    });
    const { plan } = await receivePlan(into, surroundings);
    await putNewFile(into, target, newId());
    return { report: report as RepairReport, plan };
  });
}
