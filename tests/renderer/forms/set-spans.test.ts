import { expect, test } from 'vitest';
import {
  settingOf,
  spanFault,
  spansOf,
  withOneMore,
} from '../../../src-renderer/forms/set-spans.ts';

test.each([
  [null, null, 'span-empty'],
  ['2008-02-01', '2008-01-31', 'span-backwards'],
  ['2008-02-01', '2008-02-01', null],
  ['2008-02-01', null, null],
  [null, '2008-02-01', null],
] as const)('days from %s to %s: %s', (from, to, fault) => {
  expect(spanFault({ key: 0, from, to })).toBe(fault);
});

test('setting days begins with one line to fill in, or with the days that are there', () => {
  expect(settingOf([])).toEqual([{ key: 0, from: null, to: null }]);
  const spans = [{ from: '2008-01-01', to: null }];
  expect(spansOf(settingOf(spans))).toEqual(spans);
});

test('each line keeps its key when others come and go', () => {
  const three = withOneMore(withOneMore(settingOf([])));
  expect(withOneMore(three.filter(({ key }) => key !== 1)).map(({ key }) => key)).toEqual([
    0, 2, 3,
  ]);
  expect(withOneMore([]).map(({ key }) => key)).toEqual([0]);
});
