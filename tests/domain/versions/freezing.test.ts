import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { inOrder } from '../../../src-domain/plan.ts';
import {
  freezingChange,
  labelRefusal,
  proposedLabel,
} from '../../../src-domain/versions/freezing.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

test.for([
  [[], 'Versjon 1'],
  [['Versjon 1'], 'Versjon 2'],
  [['Utkast'], 'Versjon 2'],
  [['Versjon 2'], 'Versjon 3'],
  [['versjon 1 ', 'Versjon 3'], 'Versjon 4'],
] as const)('after %j the next is called %s', ([labels, next]) => {
  const versions = labels.map((label) => ({ label }));
  expect(proposedLabel(versions, (number) => `Versjon ${number}`)).toBe(next);
});

test.for([
  ['Versjon 2', null],
  [' ', 'label-missing'],
  [' Versjon 1', 'label-taken'],
] as const)('beside «Versjon 1» a version is called %j: %s', ([label, refusal]) => {
  expect(labelRefusal(label, [{ label: 'Versjon 1 ' }])).toBe(refusal);
});

test.for(['a0', 'a10', 'zzzzzzz', 'A'])('a version comes after one at %s', (position) => {
  const content = { hash: 'a'.repeat(64), sizeInBytes: 1, format: 'planverk/1' };
  const plan = planFrom({ version: [{ id: idOf(1), position, ...content }] });
  const order = { subprojectId: null, label: 'Versjon 2', note: '' };
  const frozenAt = '2008-01-01T00:00:00.000Z';
  const change = freezingChange(plan, order, { id: idOf(2), frozenAt, ...content });
  const applied = applyChanges(plan, [change]);
  const rows = applied.kind === 'applied' ? inOrder(applied.plan.rows.version) : [];
  expect(rows.map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
});
