import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Transaction } from '../../../src-domain/change.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { readProjectFile } from '../../../src-main/store/project-file.ts';
import { numbersFrom } from '../../fixtures/numbers-from.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { startHere } from '../../fixtures/start-here.ts';
import { startProcessWith } from '../../fixtures/working-process.ts';
import { lookAfter } from '../../torture/faults/after-fault.ts';
import { countedFile } from '../../torture/faults/counted-file.ts';
import { killAfter, tortureByKilling } from '../../torture/faults/kills.ts';
import { countingOn, higherOf, noNumbers } from '../../torture/faults/numbers-in-plan.ts';
import { nothingAcknowledged } from '../../torture/faults/said.ts';
import { casesOf, failuresOf } from '../../torture/table.ts';

const kills = 60;
const commandLineKills = 20;
const transactionsAtOnce = 60;
const commandLine = new URL('../../../src-main/cli.ts', import.meta.url);

test(`After ${kills} kills at random moments every acknowledged change is there, none is half, and the file was always whole`, async () => {
  const tried = await tortureByKilling(kills);
  expect(failuresOf(tried)).toEqual([]);
  expect(casesOf(tried)).toBe(kills);
}, 300_000);

/** So many transactions, each after the last. */
function countingFurther(plan: Plan, count: number): readonly Transaction[] {
  let standing = plan;
  return Array.from({ length: count }, () => {
    const transaction = countingOn(standing, 'edits');
    const applied = applyChanges(standing, transaction.changes);
    if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
    standing = applied.plan;
    return transaction;
  });
}

test(`So it is after ${commandLineKills} kills of a command that makes many transactions and acknowledges each with a line`, async () => {
  const folder = await temporaryFolder();
  const person = { ...personIn(folder), startIsolated: startHere };
  const path = await countedFile(folder, person);
  const next = numbersFrom(3);
  const start = () =>
    startProcessWith({ PLANVERK_HOME: person.home }, commandLine, 'apply', path, '-');
  // A killed process has no time to keep what it has compiled; this one has.
  const first = start();
  first.sayLast('[]');
  expect(await first.ended).toBe(0);
  let waiting = start();
  let acknowledged = nothingAcknowledged;
  for (let round = 0; round < commandLineKills; round += 1) {
    const plan = await readProjectFile(path, person);
    const worker = waiting;
    waiting = start();
    worker.sayLast(JSON.stringify(countingFurther(plan, transactionsAtOnce)));
    // Some have said all that they have to say, and are killed while they publish.
    const lines = Math.min(transactionsAtOnce, Math.floor(next() * transactionsAtOnce * 1.3));
    await killAfter(worker, lines, next() * 20);
    const edits = Math.max(
      0,
      ...worker.lines.map((line) => Number(JSON.parse(line).label.slice(6))),
    );
    const durable = higherOf(acknowledged.durable, { ...noNumbers, edits });
    const after = await lookAfter(path, person, { ...acknowledged, durable }, { publish: true });
    expect(after.faults).toEqual([]);
    acknowledged = after.acknowledged;
  }
  await waiting.kill();
  expect(acknowledged.durable.edits).toBeGreaterThan(commandLineKills * 5);
}, 300_000);
