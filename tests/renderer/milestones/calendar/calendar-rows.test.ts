import { expect, test } from 'vitest';
import { calendarYears } from '../../../../src-domain/milestone-plan/calendar-months.ts';
import { datedItemsIn } from '../../../../src-domain/milestone-plan/dated-items.ts';
import { milestoneTables } from '../../../../src-domain/milestone-plan/milestone-table.ts';
import {
  type CalendarRow,
  calendarRows,
  lineAfter,
} from '../../../../src-renderer/milestones/calendar/calendar-rows.ts';
import { idOf, planFrom } from '../../../fixtures/small-plan.ts';

const today = '2008-03-01';
const plan = planFrom({
  milestone: [{ id: idOf(1), letter: 'A', title: 'M', time: { text: 'Mai 08' } }],
  measure: ['Mai 07', 'Mai 07', 'Juni 07', 'Mai 08'].map((text, at) => ({
    id: idOf(10 + at),
    milestoneId: idOf(1),
    text: `${at + 1}`,
    time: { text },
  })),
});
const rows = calendarRows(
  calendarYears(datedItemsIn(plan, milestoneTables(plan, today), today), today, true),
);

const drawn = (row: CalendarRow): string => {
  if (row.kind === 'year') return `${row.year}:`;
  if (row.kind === 'heading') return row.section.key;
  if (row.kind === 'nothing') return '-';
  const { item } = row.entry;
  const name = 'text' in item.row ? item.row.text : item.row.title;
  return `${name} (${row.place}/${row.section.entries.length})`;
};

test('a calendar is a list of headings and lines, with this month among them', () => {
  expect(rows.map(drawn)).toEqual([
    '2007:',
    '2007-5',
    '1 (1/2)',
    '2 (2/2)',
    '2007-6',
    '3 (1/1)',
    '2008:',
    '2008-3',
    '-',
    '2008-5',
    'M (1/2)',
    '4 (2/2)',
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test.each([
  ['1', 'ArrowDown', '2'],
  ['2', 'ArrowDown', '3'],
  ['3', 'ArrowDown', 'M'],
  ['4', 'ArrowDown', null],
  ['3', 'ArrowUp', '2'],
  ['1', 'ArrowUp', null],
  ['1', 'PageDown', '3'],
  ['3', 'PageDown', 'M'],
  ['M', 'PageDown', null],
  ['4', 'PageUp', '3'],
  ['3', 'PageUp', '1'],
  ['2', 'PageUp', null],
  ['3', 'Home', '1'],
  ['1', 'End', '4'],
])('from %s %s leads to %s', (from, key, wanted) => {
  const nameAt = (at: number) => (rows[at] ? drawn(rows[at]).split(' ')[0] : null);
  const at = rows.findIndex((row) => row.kind === 'line' && drawn(row).startsWith(`${from} `));
  const next = lineAfter(rows, at, key);
  expect(next === null ? undefined : (nameAt(next) ?? null)).toBe(wanted);
});

test('other keys are left to the page', () => {
  expect(lineAfter(rows, 2, 'Enter')).toBe(null);
});
