import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../../src-domain/apply.ts';
import type { Change } from '../../../../src-domain/change.ts';
import { bodyTables } from '../../../../src-domain/organisation/body-table.ts';
import type { Plan } from '../../../../src-domain/plan.ts';
import type { DropPlace } from '../../../../src-renderer/grid/grid-model.ts';
import { bodyOrder } from '../../../../src-renderer/organisation/bodies/body-order.ts';
import {
  type BodyPlanRow,
  bodyRows,
} from '../../../../src-renderer/organisation/bodies/body-rows.ts';
import type { Placement } from '../../../../src-renderer/plan-table/placing.ts';
import { idOf, planFrom } from '../../../fixtures/small-plan.ts';

const [p, s, r] = [idOf(1), idOf(2), idOf(3)];
const [g, h, e] = [idOf(11), idOf(12), idOf(13)];

const plan = planFrom({
  body: [
    { id: p, name: 'P' },
    { id: s, name: 'S' },
    { id: r, name: 'R' },
  ],
  seatGroup: [
    { id: g, bodyId: p, heading: 'g' },
    { id: h, bodyId: s, heading: 'h' },
    { id: e, bodyId: s, heading: 'e' },
  ],
  seat: [
    { id: idOf(21), position: 'a0', bodyId: p, title: '1' },
    { id: idOf(22), position: 'a1', bodyId: p, seatGroupId: g, title: '2' },
    { id: idOf(23), position: 'a2', bodyId: p, seatGroupId: g, title: '3' },
    { id: idOf(24), position: 'a0', bodyId: s, title: '4' },
    { id: idOf(25), position: 'a1', bodyId: s, seatGroupId: h, title: '5' },
  ],
});

const rowsOf = (of: Plan) =>
  bodyRows(of, bodyTables(of, '2026-01-01'), { isToday: true, nameOf: ({ name }) => name });
const nameOf = ({ row }: BodyPlanRow) =>
  String(row['name'] ?? row['heading'] ?? row['title'] ?? '');

/** The tree on one line. */
const drawn = (of: Plan): string =>
  rowsOf(of)
    .map((row) => `${'-'.repeat(row.level - 1)}${nameOf(row)}`)
    .join(' ');

function rowAt(name: string): BodyPlanRow {
  const found = rowsOf(plan).find((row) => nameOf(row) === name);
  if (!found) throw new Error(`No row ${name}`);
  return found;
}

function after(row: BodyPlanRow, place: Placement | null | undefined): string | null {
  if (!place) return null;
  const changes: readonly Change[] = bodyOrder.moves?.(plan, row, place) ?? [];
  const applied = applyChanges(plan, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return drawn(applied.plan);
}

test('a heading stands where the first of its seats does, one without seats last', () => {
  expect(drawn(plan)).toBe('P -1 -g --2 --3 S -4 -h --5 -e R');
});

describe('a heading that is dropped takes its seats along', () => {
  const dropped = (name: string, on: string, side: DropPlace<BodyPlanRow>['side']) =>
    after(rowAt(name), bodyOrder.dropAt?.(plan, rowAt(name), { row: rowAt(on), side }));
  test.for([
    ['g', 'h', 'before', 'P -1 S -4 -g --2 --3 -h --5 -e R'],
    ['g', 'h', 'after', 'P -1 S -4 -h --5 -g --2 --3 -e R'],
    ['g', 'S', 'into', 'P -1 S -4 -h --5 -g --2 --3 -e R'],
    ['g', 'S', 'after', 'P -1 S -4 -g --2 --3 -h --5 -e R'],
    ['g', 'R', 'into', 'P -1 S -4 -h --5 -e R -g --2 --3'],
    ['h', 'g', 'before', 'P -1 -h --5 -g --2 --3 S -4 -e R'],
    ['e', 'P', 'into', 'P -1 -g --2 --3 -e S -4 -h --5 R'],
    ['e', 'R', 'into', 'P -1 -g --2 --3 S -4 -h --5 R -e'],
    ['g', 'S', 'before', null],
    ['g', 'h', 'into', null],
    ['g', '4', 'after', null],
  ] as const)('%s on %s, %s', ([name, on, side, expected]) => {
    expect(dropped(name, on, side)).toBe(expected);
  });
});

describe('a row that is moved past the end of its body', () => {
  test.for([
    ['g', 1, 'P -1 S -4 -g --2 --3 -h --5 -e R'],
    ['h', -1, 'P -1 -g --2 --3 -h --5 S -4 -e R'],
    ['e', 1, 'P -1 -g --2 --3 S -4 -h --5 R -e'],
    ['1', -1, null],
    ['g', -1, null],
    ['4', -1, 'P -1 -g --2 --3 -4 S -h --5 -e R'],
    ['3', 1, 'P -1 -g --2 -3 S -4 -h --5 -e R'],
    ['5', 1, 'P -1 -g --2 --3 S -4 -5 -h -e R'],
    ['P', -1, null],
    ['R', 1, null],
  ] as const)('%s by %s', ([name, step, expected]) => {
    expect(
      after(
        rowAt(name),
        bodyOrder.pastEnd?.(plan, rowAt(name), step, () => true),
      ),
    ).toBe(expected);
  });
});
