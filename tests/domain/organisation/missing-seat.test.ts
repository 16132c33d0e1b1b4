import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { missingText } from '../../../src-domain/messages/composition-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { compositionOf } from '../../../src-domain/organisation/composition.ts';
import { missingSeat } from '../../../src-domain/organisation/missing-seat.ts';
import { seatsOf } from '../../../src-domain/organisation/seats.ts';
import { findRow, inOrder } from '../../../src-domain/plan.ts';
import { readStartingPlan } from '../../../src-main/starting-plans.ts';
import { idOf } from '../../fixtures/small-plan.ts';

test('the plan of 2007 lacks the rådmann of Verdal; the seat that is added makes it twelve of twelve', async () => {
  const plan = await readStartingPlan('sample');
  const group = inOrder(plan.rows.body).find(({ kind }) => kind === 'steering-group');
  const bodyId = group?.id ?? '';
  const { required, lacking, lines, beyond } = compositionOf(plan, bodyId);
  expect([required - lacking, required]).toEqual([11, 12]);
  const [missing, ...others] = lines.filter((line) => line.lacking > 0);
  expect(others).toEqual([]);
  const offices = missing?.rule.offices ?? [];
  expect(missingText(offices, missing?.municipality?.name ?? null, translatorFor('nb'))).toBe(
    'rådmann/kommunedirektør, Verdal',
  );
  expect(beyond.map(({ seat, because }) => [seat.role, because])).toEqual([
    ['leader', 'leader-or-secretary'],
    ['secretary', 'leader-or-secretary'],
  ]);

  const municipalityId = missing?.municipality?.id ?? null;
  const seat = { bodyId, title: 'Rådmann V', office: 'chief-executive', municipalityId } as const;
  const { changes } = missingSeat(plan, seat, idOf(9));
  const applied = applyChanges(plan, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  expect(compositionOf(applied.plan, bodyId).lacking).toBe(0);
  expect(seatsOf(applied.plan, bodyId).at(-1)).toEqual(findRow(applied.plan, 'seat', idOf(9)));
  expect(findRow(applied.plan, 'seat', idOf(9))).toMatchObject({ ...seat, role: 'member' });
});
