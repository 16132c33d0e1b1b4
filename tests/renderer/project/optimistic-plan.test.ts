import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { type Change, type Transaction, updateOf } from '../../../src-domain/change.ts';
import { diff } from '../../../src-domain/diff.ts';
import { type Plan, projectOf } from '../../../src-domain/plan.ts';
import {
  drop,
  hear,
  type OptimisticPlan,
  rebase,
  show,
  startFrom,
} from '../../../src-renderer/project/optimistic-plan.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  project: [{ id: idOf(1), name: 'Ny skole', client: 'Nordvik' }],
});

const called = (name: string, from = 'Ny skole'): Transaction => ({
  label: `Kalt ${name}`,
  changes: [{ kind: 'update', entity: 'project', id: idOf(1), from: { name: from }, to: { name } }],
});

const forClient = (client: string): Transaction => ({
  label: `For ${client}`,
  changes: [updateOf('project', projectOf(plan), { client })],
});

const shown = ({ shown }: OptimisticPlan) => {
  const { name, client } = projectOf(shown);
  return { name, client };
};

describe('what the page shows', () => {
  const start = startFrom(plan, 0);

  test('is the change at once, and the same plan when the program confirms it', () => {
    const { plan: changed, problems } = show(start, called('A'), 'a');
    expect([problems, shown(changed).name]).toEqual([[], 'A']);
    const { plan: confirmed } = hear(changed, { token: 'a', version: 1, ...called('A') });
    expect(confirmed).toMatchObject({ version: 1, pending: [] });
    expect(confirmed.shown).toBe(changed.shown);
    expect(confirmed.confirmed).toBe(changed.shown);
  });

  test('stays as it was where the change can’t be made, and says why', () => {
    const result = show(start, called('A', 'Noe annet'), 'a');
    expect(result.plan).toBe(start);
    expect(result.problems).toMatchObject([{ kind: 'moved-on' }]);
  });

  test('has another window’s change beneath its own', () => {
    const { plan: changed } = show(start, called('A'), 'a');
    const { plan: both, dropped } = hear(changed, { token: 'b', version: 1, ...forClient('Ola') });
    expect([dropped, shown(both)]).toEqual([[], { name: 'A', client: 'Ola' }]);
    expect(projectOf(both.confirmed).name).toBe('Ny skole');
  });

  test('gives way to who was first with the same field, and says what was lost', () => {
    const { plan: changed } = show(start, called('A'), 'a');
    const { plan: after, dropped } = hear(changed, { token: 'b', version: 1, ...called('B') });
    expect(shown(after).name).toBe('B');
    expect(dropped).toMatchObject([{ label: 'Kalt A', problems: [{ kind: 'moved-on' }] }]);
  });

  test('loses what the program has refused, and what was built on it', () => {
    const first = show(start, called('A'), 'a').plan;
    const second = show(first, called('B', 'A'), 'b').plan;
    const third = show(second, forClient('Ola'), 'c').plan;
    const { plan: after, dropped } = drop(third, 'a');
    expect(shown(after)).toEqual({ name: 'Ny skole', client: 'Ola' });
    expect(dropped.map(({ label }) => label)).toEqual(['Kalt B']);
    expect(after.pending.map(({ token }) => token)).toEqual(['c']);
  });

  test('goes over to a plan that was read anew, with what is still waiting on top', () => {
    const first = show(start, called('A'), 'a').plan;
    const anew = planFrom({ project: [{ id: idOf(1), name: 'Ny skole', client: 'Ola' }] });
    const { plan: after } = rebase(anew, 7, first.pending);
    expect(shown(after)).toEqual({ name: 'A', client: 'Ola' });
    expect(after.version).toBe(7);
  });

  test('never goes on from a change that doesn’t fit: page and program have parted ways', () => {
    expect(() => hear(start, { token: null, version: 1, ...called('A', 'Noe annet') })).toThrow();
  });
});

/** Somebody who waits for an answer of the program. */
interface Sent extends Transaction {
  readonly token: string;
}

/** The program as it is: it takes changes one after another, or refuses them. */
class Program {
  plan: Plan;
  version = 0;
  readonly told: { token: string | null; version: number; changes: readonly Change[] }[] = [];

  constructor(plan: Plan) {
    this.plan = plan;
  }

  take({ token, changes }: { token: string | null; changes: readonly Change[] }): boolean {
    const applied = applyChanges(this.plan, changes);
    if (applied.kind === 'refused') return false;
    this.plan = applied.plan;
    this.version += 1;
    this.told.push({ token, version: this.version, changes: applied.changes });
    return true;
  }
}

/** Of the changes between two plans, those that can be made alone. */
const someChanges = (from: Plan, to: Plan, take: number): readonly Change[] => {
  const changes = diff(from, to);
  const chosen = changes.length === 0 ? [] : [changes[take % changes.length] as Change];
  return applyChanges(from, chosen).kind === 'applied' ? chosen : [];
};

const expectTrue = (page: OptimisticPlan) => {
  const anew = rebase(page.confirmed, page.version, page.pending);
  expect(anew.dropped).toEqual([]);
  expect(page.shown).toEqual(anew.plan.shown);
};

test('whatever order changes, answers and others’ changes come in, the page shows what is confirmed and on its way, and in the end what the program has', () => {
  const openPlan = randomPlan({ rowsPerEntity: 2, mayLock: false });
  const step = fc.record({
    kind: fc.constantFrom('change', 'send', 'other', 'hear', 'refuse-first'),
    take: fc.nat({ max: 1000 }),
  });
  const steps = fc.array(step, { maxLength: 25 });
  fc.assert(
    fc.property(openPlan, openPlan, openPlan, steps, (before, mine, others, happening) => {
      const program = new Program(before);
      let page = startFrom(before, 0);
      let queue: Sent[] = [];
      let next = 0;
      const hearNext = () => {
        const told = program.told.shift();
        if (told) page = hear(page, told).plan;
      };
      const sendNext = () => {
        const sent = queue.shift();
        const pending = page.pending.find(({ token }) => token === sent?.token);
        if (!sent || !pending) return;
        if (!program.take(sent)) page = drop(page, sent.token).plan;
      };
      for (const { kind, take } of happening) {
        if (kind === 'change') {
          const changes = someChanges(page.shown, mine, take);
          const token = String(next++);
          const transaction = { label: token, changes };
          const { plan: changed, problems } = show(page, transaction, token);
          page = changed;
          if (problems.length === 0) queue = [...queue, { ...transaction, token }];
        }
        if (kind === 'send') sendNext();
        if (kind === 'other') {
          program.take({ token: null, changes: someChanges(program.plan, others, take) });
        }
        if (kind === 'hear') hearNext();
        if (kind === 'refuse-first') {
          // The disk is full, say: refused, though nothing in the plan speaks against it.
          const sent = queue.shift();
          if (sent) page = drop(page, sent.token).plan;
        }
        expectTrue(page);
      }
      while (queue.length > 0) sendNext();
      while (program.told.length > 0) hearNext();
      expect(page.pending).toEqual([]);
      expect(page.shown).toEqual(program.plan);
      expect(page.version).toBe(program.version);
    }),
    { numRuns: 60 },
  );
});
