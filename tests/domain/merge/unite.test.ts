import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planBefore } from '../../../src-domain/merge/plan-before.ts';
import { type CopySide, unite } from '../../../src-domain/merge/unite.ts';
import { merge } from '../../../src-domain/merge.ts';
import { emptyPlan } from '../../../src-domain/plan.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { deeds, worked, workField } from '../../fixtures/random-changes.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';

/** What two have made of one plan, with what each has done. */
const copies = fc
  .tuple(
    randomPlan(),
    workField.chain((among) => fc.tuple(deeds(among), deeds(among))),
  )
  .map(([base, [first, second]]) => {
    const side = (who: string, done: typeof first): CopySide => {
      const { plan, changes } = worked(base, done);
      return { plan, deeds: changes.map((each) => ({ who, changes: each })) };
    };
    return { base, mine: side('Kari', first), theirs: side('Ola', second) };
  });

const changesIn = ({ deeds: done }: CopySide) => done.flatMap(({ changes }) => changes);

test('a plan without what was done to it is the plan that it was done to', () => {
  fc.assert(
    fc.property(copies, ({ base, mine }) => {
      expect(planBefore(mine.plan, changesIn(mine))).toEqual(base);
    }),
    { numRuns: 500 },
  );
});

test('two histories come to what the plan that both began with gives', () => {
  fc.assert(
    fc.property(copies, ({ base, mine, theirs }) => {
      const { plan, changes, collisions } = unite(mine, theirs, true, 'Kari');
      expect({ plan, changes, collisions: collisions.map(({ collision }) => collision) }).toEqual(
        merge(base, mine.plan, theirs.plan),
      );
    }),
    { numRuns: 300 },
  );
});

test('what both began with is also found in a copy that another was merged into', () => {
  fc.assert(
    fc.property(copies, ({ base, mine, theirs }) => {
      const { plan, untold } = unite(mine, theirs, true, 'Kari');
      const all = [...changesIn(mine), ...changesIn(theirs), ...untold];
      expect(planBefore(plan, all)).toEqual(base);
    }),
    { numRuns: 300 },
  );
});

test('what a deed of theirs tells is not told again', () => {
  fc.assert(
    fc.property(copies, ({ base, theirs }) => {
      expect(unite({ plan: base, deeds: [] }, theirs, true, 'Kari').untold).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('a collision names who has written last on each side', () => {
  const base = madePlan({ measures: 1 });
  const [{ id = '', text = '' } = {}] = base.rows.measure;
  const side = (who: string, to: string): CopySide => {
    const change = {
      kind: 'update',
      entity: 'measure',
      id,
      from: { text },
      to: { text: to },
    } as const;
    const plan = {
      ...base,
      rows: { ...base.rows, measure: base.rows.measure.map((row) => ({ ...row, text: to })) },
    };
    return { plan, deeds: [{ who, changes: [change] }] };
  };
  const { collisions } = unite(side('Kari', 'Mitt'), side('Ola', 'Deres'), true, 'Leder');
  expect(collisions.map(({ mineBy, theirsBy }) => ({ mineBy, theirsBy }))).toEqual([
    { mineBy: 'Kari', theirsBy: 'Ola' },
  ]);
});

test('from a copy that does not tell what went into it nothing is taken for deleted', () => {
  const mine = madePlan({ measures: 5 });
  const theirs = { ...madePlan({ measures: 3 }) };
  const { changes, collisions } = unite(
    { plan: mine, deeds: [] },
    { plan: { ...theirs, rows: { ...theirs.rows } }, deeds: [] },
    false,
    'Kari',
  );
  expect({ changes, collisions }).toEqual({ changes: [], collisions: [] });
  expect(unite({ plan: emptyPlan, deeds: [] }, { plan: mine, deeds: [] }, false, '').plan).toEqual(
    mine,
  );
});
