import { expect, test } from 'vitest';
import type { CellFinding } from '../../../../src-renderer/grid/grid-model.ts';
import {
  findingsByRow,
  findingsOfCell,
  gravest,
} from '../../../../src-renderer/grid/notes/cell-findings.ts';
import { fiveColumns } from '../some-rows.ts';

const found = (row: string, column: string, severity: CellFinding['severity']): CellFinding => ({
  row,
  column,
  severity,
  text: `${row} ${column}`,
});

test('the findings of a row stay the same list as long as they say the same', () => {
  const first = findingsByRow([found('1', 'a', 'fault'), found('2', 'b', 'advice')], new Map());
  const second = findingsByRow([found('1', 'a', 'fault'), found('2', 'c', 'advice')], first);
  expect(second.get('1')).toBe(first.get('1'));
  expect(second.get('2')).toEqual([found('2', 'c', 'advice')]);
});

test('what is about a field without a column stands in the first cell', () => {
  const findings = [found('1', 'b', 'fault'), found('1', 'nowhere', 'fault')];
  const at = (column: string, isFirst: boolean) =>
    findingsOfCell(findings, fiveColumns, column, isFirst).map((one) => one.column);
  expect([at('a', true), at('b', false), at('c', false)]).toEqual([['nowhere'], ['b'], []]);
});

test('the gravest of several is the one that shows', () => {
  const several = (['advice', 'fault', 'warning'] as const).map((one) => found('1', 'a', one));
  expect(gravest(several)?.severity).toBe('fault');
  expect(gravest([])).toBe(undefined);
});
