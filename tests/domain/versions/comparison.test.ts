import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceText } from '../../../src-domain/messages/difference-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { comparePlans, partNames } from '../../../src-domain/versions/comparison.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const today = '2008-06-01';
const nb = translatorFor('nb');

const begun: SmallRows = {
  project: [{ id: idOf(1), name: 'Ny skole' }],
  body: [{ id: idOf(2), position: 'a0', name: 'Styringsgruppe' }],
  subproject: [{ id: idOf(3), position: 'a0', letter: 'A' }],
  milestone: [
    { id: idOf(10), position: 'a0', title: 'Plan' },
    { id: idOf(11), position: 'a1', title: 'Flyttet', subprojectId: idOf(3) },
  ],
  measure: [
    { id: idOf(20), position: 'a0', milestoneId: idOf(10), text: 'Kurs', time: { text: 'Mai 08' } },
    { id: idOf(21), position: 'a0', milestoneId: idOf(11), text: 'Pakke' },
  ],
  responsible: [{ id: idOf(30), position: 'a0', measureId: idOf(21), bodyId: idOf(2) }],
};
const before = planFrom(begun);

/** What is told of a change to the plan, part by part. */
function told(rows: SmallRows, subprojectId: string | null = null) {
  const { parts, named } = comparePlans(
    before,
    planFrom({ ...begun, ...rows }),
    subprojectId,
    today,
  );
  return parts.map(({ part, differences }) => [
    part,
    differences.map((difference) => differenceText(difference, named, nb)),
  ]);
}

test('nothing is told of what is as it was', () => {
  expect(told({})).toEqual([]);
  expect(comparePlans(before, before, null, today).slips).toEqual([]);
});

test('what was changed stands under its part of the plan, in their order', () => {
  const renamed = { ...begun.measure?.[0], time: { text: 'Juni 08' } };
  const moved = {
    measure: [renamed, begun.measure?.[1] ?? {}],
    project: [{ id: idOf(1), name: 'Skolen' }],
  };
  expect(told(moved)).toEqual([
    ['project', ['Endret navn på prosjektet «Skolen»: «Skolen» (var «Ny skole»)']],
    ['milestones', ['Endret tid på tiltaket «Kurs»: «Juni 08» (var «Mai 08»)']],
  ]);
});

test('what came or went with a row is counted with it', () => {
  expect(
    told({
      milestone: [begun.milestone?.[0] ?? {}],
      measure: [begun.measure?.[0] ?? {}],
      responsible: [],
    }),
  ).toEqual([['milestones', ['Slettet milepælen «Flyttet» (med 2 rader i seg)']]]);
});

test('of a sub-project only its own is held against it', () => {
  const changed = {
    project: [{ id: idOf(1), name: 'Ny skole' }],
    measure: begun.measure?.map((row) => ({ ...row, text: `${row['text']} nå` })) ?? [],
  };
  expect(told(changed, idOf(3))).toEqual([
    ['milestones', ['Endret tekst på tiltaket «Pakke nå»: «Pakke nå» (var «Pakke»)']],
  ]);
});

describe('any two plans', () => {
  test('each difference stands under one part in words, and as many lead back as lead there', () => {
    fc.assert(
      fc.property(randomPlan({ mayLock: false }), randomPlan({ mayLock: false }), (one, other) => {
        const { parts, named } = comparePlans(one, other, null, today);
        expect(parts.map(({ part }) => part)).toEqual(
          partNames.filter((name) => parts.some(({ part }) => part === name)),
        );
        for (const { differences } of parts) {
          for (const difference of differences) {
            expect(differenceText(difference, named, nb)).not.toBe('');
          }
        }
        const whole = parts.flatMap(({ differences }) => differences);
        const counted = whole.reduce((sum, { withParts }) => sum + 1 + withParts, 0);
        const back = comparePlans(other, one, null, today).parts.flatMap(
          (each) => each.differences,
        );
        expect(back.reduce((sum, { withParts }) => sum + 1 + withParts, 0)).toBe(counted);
      }),
    );
  });
});
