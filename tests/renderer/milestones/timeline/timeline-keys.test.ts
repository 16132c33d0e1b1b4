import { expect, test } from 'vitest';
import { datedItems } from '../../../../src-domain/milestone-plan/dated-items.ts';
import { timelineRows } from '../../../../src-domain/timeline/timeline-rows.ts';
import {
  columnsOf,
  findBar,
  type Motion,
  placeAfter,
} from '../../../../src-renderer/milestones/timeline/timeline-cells.ts';
import { timelineCommand } from '../../../../src-renderer/milestones/timeline/timeline-keys.ts';
import { idOf, planFrom } from '../../../fixtures/small-plan.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
  [{ key: 'ArrowDown' }, { kind: 'go', motion: 'down' }],
  [{ key: 'Home' }, { kind: 'go', motion: 'row-start' }],
  [
    { key: 'End', ctrlKey: true },
    { kind: 'go', motion: 'last-row' },
  ],
  [
    { key: 'ArrowRight', altKey: true },
    { kind: 'move', steps: 1 },
  ],
  [
    { key: 'ArrowLeft', altKey: true },
    { kind: 'move', steps: -1 },
  ],
  [{ key: 'ArrowDown', altKey: true }, null],
  [{ key: 'ArrowRight', altKey: true, ctrlKey: true }, null],
  [{ key: '+' }, { kind: 'zoom', factor: 1.5 }],
  // The browser's own zoom stays the browser's.
  [{ key: '+', ctrlKey: true }, null],
  [{ key: '0', ctrlKey: true }, null],
  [{ key: '0' }, { kind: 'show-all' }],
  [{ key: 'Enter' }, { kind: 'open' }],
  [{ key: 'x' }, null],
])('the key %o asks for %o', (pressed, command) => {
  expect(timelineCommand({ ...plain, ...pressed })).toEqual(command);
});

const plan = planFrom({
  milestone: [
    { id: idOf(1), title: 'M', time: { text: 'Januar 08 og juni 08' } },
    { id: idOf(2), title: 'N', time: { text: 'Mai 08' } },
    { id: idOf(3), title: 'O', forecast: { text: 'Mai 08' } },
    { id: idOf(4), title: 'P' },
  ],
});
const rows = timelineRows(plan, datedItems(plan, '2008-01-01'), 'subproject', '');
const [group = '', two = '', one = '', forecast = '', tray = '', undated = ''] = rows.map(
  ({ id }) => id,
);

test('a row has a cell for its name and one for each bar; without bars one for its text', () => {
  expect(rows.map(columnsOf)).toEqual([
    ['name'],
    ['name', 'bar-0', 'bar-1'],
    ['name', 'bar-0'],
    ['name', 'text'],
    ['name'],
    ['name', 'text'],
  ]);
});

test.each<readonly [Motion, string, string, string, string]>([
  ['right', two, 'name', two, 'bar-0'],
  ['right', two, 'bar-1', two, 'bar-1'],
  ['left', two, 'bar-0', two, 'name'],
  ['row-end', two, 'name', two, 'bar-1'],
  ['row-start', two, 'bar-1', two, 'name'],
  ['down', two, 'bar-1', one, 'bar-0'],
  ['down', two, 'name', one, 'name'],
  ['down', one, 'bar-0', forecast, 'text'],
  ['up', two, 'bar-0', group, 'name'],
  ['down', undated, 'text', undated, 'text'],
  ['page-down', group, 'name', forecast, 'name'],
  ['page-up', one, 'bar-0', group, 'name'],
  ['first-row', undated, 'name', group, 'name'],
  ['last-row', two, 'bar-0', undated, 'text'],
  ['down', forecast, 'text', tray, 'name'],
])('%s', (motion, row, column, toRow, toColumn) => {
  expect(placeAfter(rows, { row, column }, motion, 3)).toEqual({ row: toRow, column: toColumn });
});

test('at its name a row with one bar means that bar, with two neither', () => {
  const barAt = (id: string, column: string) => {
    const row = rows.find((each) => each.id === id);
    return row && findBar(row, column)?.span;
  };
  expect([barAt(one, 'name'), barAt(two, 'name'), barAt(two, 'bar-1')]).toEqual([0, undefined, 1]);
  expect([barAt(forecast, 'name'), barAt(undated, 'text'), barAt(group, 'name')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
