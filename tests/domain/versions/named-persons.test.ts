import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { type Change, invert } from '../../../src-domain/change.ts';
import { personMergeChanges } from '../../../src-domain/organisation/person-merge.ts';
import { findRow, type Plan, projectOf } from '../../../src-domain/plan.ts';
import { frozenText, readFrozenText } from '../../../src-domain/versions/frozen-plan.ts';
import { withNames } from '../../../src-domain/versions/named-persons.ts';
import { planPart } from '../../../src-domain/versions/plan-part.ts';
import { personsThere } from '../../../src-domain/versions/todays-names.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [kari, kariAgain, ola, siv] = [idOf(1), idOf(2), idOf(3), idOf(4)];

const before = planFrom({
  project: [{ name: 'Prosjektet' }],
  person: [
    { id: kari, name: 'Kari Moe' },
    { id: kariAgain, name: 'Moe, Kari', email: 'kari@nordvik.example' },
    { id: ola, name: 'Ola Berg' },
    { id: siv, name: 'Siv Dal' },
  ],
  milestone: [{ id: idOf(10), title: 'Plan' }],
  responsible: [
    { id: idOf(20), milestoneId: idOf(10), personId: kari },
    { id: idOf(21), milestoneId: idOf(10), personId: kariAgain, text: 'prosjektleder' },
    { id: idOf(22), milestoneId: idOf(10), personId: ola },
  ],
});

const frozen = (() => {
  const read = readFrozenText(frozenText(planPart(before, null)));
  if (read.kind !== 'plan') throw new Error(read.kind);
  return read.plan;
})();

/** What changes lead to, and the log of them, the newest first. */
function after(...steps: readonly ((plan: Plan) => readonly Change[])[]) {
  let plan = before;
  const log: { changes: readonly Change[] }[] = [];
  for (const step of steps) {
    const applied = applyChanges(plan, step(plan));
    if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
    plan = applied.plan;
    log.unshift({ changes: applied.changes });
  }
  return { plan, log };
}

const merge = (keptId: string, otherId: string) => (plan: Plan) =>
  personMergeChanges(plan, keptId, [otherId], {});
const remove = (id: string) => (plan: Plan) => {
  const row = findRow(plan, 'person', id);
  return row ? [{ kind: 'delete', entity: 'person', row } as const] : [];
};
const rename = (id: string, name: string) => (plan: Plan) => {
  const from = { name: findRow(plan, 'person', id)?.name };
  return [{ kind: 'update', entity: 'person', id, from, to: { name } } as const];
};
const forget = (id: string) => (plan: Plan) => {
  const from = { name: findRow(plan, 'person', id)?.name, removedOn: null };
  const to = { name: '', removedOn: '2008-03-01' };
  return [{ kind: 'update', entity: 'person', id, from, to } as const];
};

/** Who answers in the frozen plan, as it is read afterwards. */
function answering({ plan, log }: ReturnType<typeof after>) {
  const read = withNames(frozen, plan, () => log);
  return read.rows.responsible.map(({ personId }) => {
    const person = findRow(read, 'person', personId);
    return person?.removedOn ? 'removed' : person?.name;
  });
}

test('persons are called as they are called today', () => {
  expect(answering(after(rename(ola, 'Ola B. Berg')))).toEqual([
    'Kari Moe',
    'Moe, Kari',
    'Ola B. Berg',
  ]);
});

test('who was removed for good has no name', () => {
  expect(answering(after(forget(ola)))).toEqual(['Kari Moe', 'Moe, Kari', 'removed']);
});

test('who was merged into another is that other', () => {
  const merged = after(merge(kari, kariAgain), rename(kari, 'Kari Moe Lund'));
  expect(answering(merged)).toEqual(['Kari Moe Lund', 'Kari Moe Lund', 'Ola Berg']);
});

test('a chain of merges is followed to its end', () => {
  const merged = after(merge(kari, kariAgain), merge(siv, kari));
  expect(answering(merged)).toEqual(['Siv Dal', 'Siv Dal', 'Ola Berg']);
  expect(answering(after(merge(kari, kariAgain), merge(siv, kari), forget(siv)))).toEqual([
    'removed',
    'removed',
    'Ola Berg',
  ]);
});

test('a merge that was taken back is none', () => {
  const merged = after(merge(kari, kariAgain));
  const [entry] = merged.log;
  const undone = after(merge(kari, kariAgain), () => invert(entry?.changes ?? []));
  expect(answering(undone)).toEqual(['Kari Moe', 'Moe, Kari', 'Ola Berg']);
});

const withoutAnswers = (plan: Plan) =>
  plan.rows.responsible.map((row): Change => ({ kind: 'delete', entity: 'responsible', row }));

test('who was deleted since has the name that they last had', () => {
  const deleted = after(rename(ola, 'Ola B. Berg'), withoutAnswers, remove(ola));
  expect(answering(deleted)).toEqual(['Kari Moe', 'Moe, Kari', 'Ola B. Berg']);
});

test('who was deleted, and is gone from the log as well, was removed', () => {
  const { plan, log } = after(withoutAnswers, remove(ola), forget(siv));
  const scrubbed = log.map(({ changes }) => ({
    changes: changes.map((change) =>
      change.kind === 'delete' && change.row.id === ola
        ? { ...change, row: { ...change.row, name: '' } }
        : change,
    ),
  }));
  expect(answering({ plan, log: scrubbed })).toEqual(['Kari Moe', 'Moe, Kari', 'removed']);
});

test('the log is asked only where somebody is missing', () => {
  const read = withNames(frozen, before, () => {
    throw new Error('asked');
  });
  expect(projectOf(read).name).toBe('Prosjektet');
  expect(read.rows.person).toEqual(before.rows.person);
});

test('a frozen plan is to be read again where persons have come, gone or been removed, not where one is renamed', () => {
  const known = personsThere(before);
  expect(personsThere(after(rename(ola, 'Ola B. Berg')).plan)).toBe(known);
  for (const step of [merge(kari, kariAgain), remove(siv), forget(ola)]) {
    expect(personsThere(after(step).plan)).not.toBe(known);
  }
});
