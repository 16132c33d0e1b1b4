import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Change } from '../../../src-domain/change.ts';
import { milestoneTables } from '../../../src-domain/milestone-plan/milestone-table.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { milestoneOrder } from '../../../src-renderer/milestones/milestone-order.ts';
import {
  type MilestonePlanRow,
  milestoneRows,
} from '../../../src-renderer/milestones/milestone-rows.ts';
import { moved, newRows } from '../../../src-renderer/plan-table/placing.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  milestone: [
    { id: idOf(1), letter: 'A', title: 'A' },
    { id: idOf(2), letter: 'B', title: 'B' },
  ],
  milestoneGroup: [
    { id: idOf(10), milestoneId: idOf(2), text: 'g' },
    { id: idOf(11), milestoneId: idOf(2), text: 'h' },
  ],
  measure: [
    { id: idOf(20), position: 'a0', milestoneId: idOf(1), text: '1' },
    { id: idOf(21), position: 'a2', milestoneId: idOf(1), text: '2' },
    { id: idOf(22), position: 'a0', milestoneId: idOf(2), milestoneGroupId: idOf(10), text: '3' },
  ],
  milestoneNote: [{ id: idOf(30), position: 'a1', milestoneId: idOf(1), text: 'n' }],
});

const nothing = () => '';
const rowsOf = (of: Plan) =>
  milestoneRows(milestoneTables(of, '2026-01-01'), { responsibleText: nothing, slipOf: nothing });

/** The tree on one line: 'A[1 n 2] B[g[3] h[]]'. */
const drawn = (of: Plan): string =>
  rowsOf(of)
    .map(({ entity, level, row }) => `${'-'.repeat(level - 1)}${textOf(entity, row)}`)
    .join(' ');

const textOf = (entity: string, row: MilestonePlanRow['row']) =>
  String((entity === 'milestone' ? row['title'] : row['text']) || '?');

function rowAt(text: string): MilestonePlanRow {
  const found = rowsOf(plan).find(({ entity, row }) => textOf(entity, row) === text);
  if (!found) throw new Error(`No row ${text}`);
  return found;
}

function after(changes: readonly Change[]): string {
  const applied = applyChanges(plan, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return drawn(applied.plan);
}

test('measures and notes stand among each other, groups behind them', () => {
  expect(drawn(plan)).toBe('A -1 -n -2 B -g --3 -h');
});

describe('a new row', () => {
  const added = (kind: string, under: string | null) => {
    const how = [
      { id: 'measure', newRow: milestoneOrder.newRow },
      ...(milestoneOrder.others ?? []),
    ].find(({ id }) => id === kind);
    const place = how?.newRow?.(plan, under === null ? null : rowAt(under));
    if (!place) throw new Error('No place');
    return after(newRows(place, [{}], [], () => idOf(99)).changes);
  };

  test.each([
    ['measure', '1', 'A -1 -? -n -2 B -g --3 -h'],
    ['measure', 'n', 'A -1 -n -? -2 B -g --3 -h'],
    ['measure', 'A', 'A -? -1 -n -2 B -g --3 -h'],
    ['measure', 'h', 'A -1 -n -2 B -g --3 -h --?'],
    ['measure', null, 'A -1 -n -2 B -g --3 -h --?'],
    ['note', '3', 'A -1 -n -2 B -g --3 --? -h'],
    ['group', '3', 'A -1 -n -2 B -g --3 -? -h'],
    ['group', 'A', 'A -1 -n -2 -? B -g --3 -h'],
    ['milestone', '2', 'A -1 -n -2 ? B -g --3 -h'],
    ['milestone', null, 'A -1 -n -2 B -g --3 -h ?'],
  ])('%s under %s: %s', (kind, under, wanted) => {
    expect(added(kind, under)).toBe(wanted);
  });

  test('has the letter after the last where it is a milestone', () => {
    const milestone = milestoneOrder.others?.find(({ id }) => id === 'milestone');
    expect(milestone?.newRow(plan, rowAt('1'))?.fields).toMatchObject({ letter: 'C' });
    expect(milestoneOrder.newRow?.(planFrom({}), null)?.fields).toMatchObject({ letter: 'A' });
  });

  test('is a milestone in a plan that has none', () => {
    expect(milestoneOrder.newRow?.(planFrom({}), null)?.entity).toBe('milestone');
  });
});

describe('a row that is dropped', () => {
  const dropped = (row: string, side: 'before' | 'after' | 'into', at: string) => {
    const dragged = rowAt(row);
    const place = milestoneOrder.dropAt?.(plan, dragged, { row: rowAt(at), side });
    return place ? after(moved(dragged, place)) : null;
  };

  test.each([
    ['2', 'before', '1', 'A -2 -1 -n B -g --3 -h'],
    ['1', 'after', 'n', 'A -n -1 -2 B -g --3 -h'],
    ['1', 'into', 'h', 'A -n -2 B -g --3 -h --1'],
    ['3', 'after', '1', 'A -1 -3 -n -2 B -g -h'],
    ['n', 'after', 'A', 'A -n -1 -2 B -g --3 -h'],
    ['B', 'before', 'A', 'B -g --3 -h A -1 -n -2'],
    ['h', 'before', 'g', 'A -1 -n -2 B -h -g --3'],
    ['g', 'into', 'A', null],
    ['A', 'into', 'B', null],
    ['1', 'before', 'A', null],
    ['1', 'into', '2', null],
  ] as const)('%s %s %s: %s', (row, side, at, wanted) => {
    expect(dropped(row, side, at)).toBe(wanted);
  });
});

describe('a row that is moved past the end of where it stands', () => {
  const past = (row: string, step: -1 | 1, hidden = '') => {
    const isHidden = (id: string) => hidden !== '' && rowAt(hidden).id === id;
    const place = milestoneOrder.pastEnd?.(plan, rowAt(row), step, (id) => !isHidden(id));
    return place ? after(moved(rowAt(row), place)) : null;
  };

  test.each([
    ['2', 1, 'A -1 -n B -2 -g --3 -h'],
    ['3', 1, 'A -1 -n -2 B -g -h --3'],
    ['3', -1, 'A -1 -n -2 B -3 -g -h'],
    ['1', -1, null],
    ['h', 1, null],
    ['A', 1, null],
  ] as const)('%s by %i: %s', (row, step, wanted) => {
    expect(past(row, step)).toBe(wanted);
  });

  test.each([
    ['2', 1, 'B', 'A -1 -n B -g --2 --3 -h'],
    ['3', -1, 'B', 'A -1 -n -2 -3 B -g -h'],
    ['3', 1, 'h', null],
  ] as const)('%s by %i goes past %s that a filter hides: %s', (row, step, hidden, wanted) => {
    expect(past(row, step, hidden)).toBe(wanted);
  });
});
