import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { inOrder, type Plan } from '../../../src-domain/plan.ts';
import { siblingsOf } from '../../../src-domain/row-changes/siblings.ts';
import type { CellValue } from '../../../src-renderer/grid/grid-model.ts';
import {
  overwrites,
  pasteChanges,
  readPlainly,
} from '../../../src-renderer/plan-table/paste-changes.ts';
import { fieldColumn } from '../../../src-renderer/plan-table/plan-column.ts';
import type { PlanRow } from '../../../src-renderer/plan-table/plan-row.ts';
import type { PlanOrder } from '../../../src-renderer/plan-table/use-plan-actions.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  focusArea: [
    { id: idOf(1), name: 'a', explanation: 'A' },
    { id: idOf(2), name: 'b', explanation: 'B' },
  ],
});
const translate = translatorFor('nb');
const column = (field: string) =>
  fieldColumn<PlanRow>({
    entity: 'focusArea',
    field,
    editor: { kind: 'text' },
    width: 100,
    plan,
    translate,
  });
const columns = [column('name'), column('explanation')];
const rows = plan.rows.focusArea.map(
  (row): PlanRow => ({ id: row.id, level: 1, entity: 'focusArea', row }),
);
const order: PlanOrder<PlanRow> = {
  newRow: (of, under) => {
    const siblings = siblingsOf('focusArea', inOrder(of.rows.focusArea));
    const at = siblings.findIndex(({ id }) => id === under?.id);
    const index = at === -1 ? siblings.length : at + 1;
    return { entity: 'focusArea', siblings, index, fields: {} };
  },
};

function pasted(
  active: PlanRow | undefined,
  values: readonly Readonly<Record<string, CellValue>>[],
  mode: 'over' | 'add',
  how: PlanOrder<PlanRow> = order,
): string {
  let next = 50;
  const into = { rows, columns, order: how };
  const changes = pasteChanges(plan, into, active ?? null, values, mode, () => idOf(next++));
  const applied = applyChanges(plan, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return drawn(applied.plan);
}

const drawn = (of: Plan): string =>
  inOrder(of.rows.focusArea)
    .map(({ name, explanation }) => `${name}${explanation}`)
    .join(' ');

const [first, second] = rows;
const two = [{ name: 'x', explanation: 'X' }, { name: 'y' }];

describe('rows that are pasted', () => {
  test('over those that are there fill them, and leave alone what isn’t named', () => {
    expect(pasted(first, two, 'over')).toBe('xX yB');
  });

  test('go on as new rows where the table ends', () => {
    expect(pasted(second, two, 'over')).toBe('aA xX y');
  });

  test('stop where the table ends if no row can be added', () => {
    expect(pasted(second, two, 'over', {})).toBe('aA xX');
  });

  test('come under the active one, or last, where they are added', () => {
    expect(pasted(first, two, 'add')).toBe('aA xX y bB');
    expect(pasted(undefined, two, 'add')).toBe('aA bB xX y');
  });

  test('go straight in where they fit as they are, and are looked at first where they don’t', () => {
    const read = (text: string) =>
      text === '?'
        ? ({ kind: 'unreadable', reason: 'rar' } as const)
        : ({ kind: 'value', value: text } as const);
    const targets = columns.map(({ id, heading }) => ({ id, heading, read }));
    expect(readPlainly([['x', 'X']], targets, 'name')).toEqual([{ name: 'x', explanation: 'X' }]);
    expect(readPlainly([['x', '?']], targets, 'name')).toBeNull();
    expect(readPlainly([['x', 'X', 'mer']], targets, 'name')).toBeNull();
    expect(
      readPlainly(
        [
          ['Navn', 'Forklaring'],
          ['x', 'X'],
        ],
        targets,
        'name',
      ),
    ).toBeNull();
  });

  test('are looked at first where several would take the place of what is written', () => {
    const into = { rows, columns };
    if (!first || !second) throw new Error('No rows');
    expect(overwrites(into, first, two)).toBe(true);
    expect(overwrites(into, first, two.slice(0, 1))).toBe(false);
    expect(overwrites(into, first, [{ name: 'a' }, { name: 'b' }])).toBe(false);
    expect(overwrites(into, second, [{}, { name: 'x' }])).toBe(false);
  });
});
