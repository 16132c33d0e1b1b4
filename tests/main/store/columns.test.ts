import { expect, test } from 'vitest';
import { entityNames } from '../../../src-domain/entities/registry.ts';
import { columnsOf } from '../../../src-main/store/columns.ts';

test('Each kind of field has its column', () => {
  const columns = [...columnsOf('resultGoal'), ...columnsOf('milestone'), ...columnsOf('version')];
  const kinds = Object.fromEntries(
    columns.map(({ name, kind, isRequired, target }) => [name, [kind, isRequired, target]]),
  );
  expect(kinds).toMatchObject({
    id: ['text', true, null],
    position: ['text', true, null],
    operator: ['text', false, null],
    target_to: ['real', false, null],
    deadline: ['json', false, null],
    is_decided_later: ['boolean', true, null],
    effect_goal_id: ['text', false, 'effect_goal'],
    lines: ['json', true, null],
    state: ['text', true, null],
    size_in_bytes: ['integer', true, null],
    frozen_at: ['text', false, null],
  });
});

test('Every field of every entity has a column of its own', () => {
  for (const entity of entityNames) {
    const names = columnsOf(entity).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe('id');
  }
});
