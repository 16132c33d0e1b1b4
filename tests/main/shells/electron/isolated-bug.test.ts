import { expect, test } from 'vitest';
import { findBug, sendableBug } from '../../../../src-main/shells/electron/isolated-bug.ts';
import { safeDetail } from '../../../../src-main/shells/electron/safe-detail.ts';

test('a bug in a process of its own is logged as one in the program', () => {
  const bug = new TypeError('Kari');
  bug.stack = 'TypeError: Kari\n    at writeTable (file:///C:/x/out/main/chunks/build.js:7:9)';
  const arrived = findBug(structuredClone(sendableBug(bug)));
  expect(safeDetail(arrived)).toBe('TypeError\n  at writeTable (build.js:7:9)');
});

test('what hangs on a bug and can’t cross stays behind', () => {
  const bug = Object.assign(new Error('x'), { cause: () => 1, stack: '' });
  expect(safeDetail(findBug(structuredClone(sendableBug(bug))))).toBe('Error');
  expect(findBug(sendableBug('Kari'))?.name).toBe('Error');
});

test.each([null, 'bug', { kind: 'done', output: 1 }, { kind: 'bug' }])(
  'another message is no bug: %j',
  (message) => {
    expect(findBug(message)).toBeUndefined();
  },
);
