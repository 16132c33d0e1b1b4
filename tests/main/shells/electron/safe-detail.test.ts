import { describe, expect, test } from 'vitest';
import { PlanverkError } from '../../../../src-main/planverk-error.ts';
import { safeDetail, shortenedPath } from '../../../../src-main/shells/electron/safe-detail.ts';

/** The first line of what is written of something that was thrown. */
const headOf = (thrown: unknown) => safeDetail(thrown).split('\n')[0];

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('of what was thrown, the log holds', () => {
  const nothing = undefined as unknown as { name: string };
  test.each<[string, unknown, string]>([
    [
      'what the engine says of a bug, without the name of a field',
      thrownBy(() => nothing.name),
      'TypeError (Cannot read properties of undefined)',
    ],
    [
      'no text of an engine’s that quotes what was written',
      thrownBy(() => JSON.parse('{"navn": Kari}')),
      'SyntaxError',
    ],
    [
      'nothing of a value that is no entry',
      thrownBy(() => new Map(['Kari'] as never)),
      'TypeError',
    ],
    ['no message of anybody else’s', new Error('Kari Nordmann mangler'), 'Error'],
    [
      'the code and the call of the system, and the path as a hash',
      Object.assign(new Error("ENOENT: '/home/kari/Kari.planverk'"), {
        code: 'ENOENT',
        syscall: 'open',
        path: '/home/kari/Kari.planverk',
      }),
      `Error ENOENT open ${shortenedPath('/home/kari/Kari.planverk')}`,
    ],
    [
      'the code of a failure, and no other of its values',
      new PlanverkError('damaged', { path: 'C:\\Kari.planverk', detail: 'Kari' }),
      `PlanverkError damaged ${shortenedPath('C:\\Kari.planverk')}`,
    ],
    ['no code that is a text', Object.assign(new Error(''), { code: 'Kari og Ola' }), 'Error'],
    ['no name that is a text', Object.assign(new Error(''), { name: 'Kari Nordmann' }), 'Error'],
    ['of a text that was thrown, only that it was one', 'Kari Nordmann', 'Thrown: string'],
    ['of nothing, only that', undefined, 'Thrown: undefined'],
  ])('%s', (_what, thrown, head) => {
    expect(headOf(thrown)).toBe(head);
  });
});

test('the places in the program are there, without the folders that lead to them', () => {
  const error = new Error('Kari Nordmann');
  error.stack = [
    'Error: Kari Nordmann',
    '    at hidden in a message of Kari (line)',
    '    at Object.apply (file:///home/kari/Planverk/out/main/main.js:10:5)',
    '    at async Office.open (C:\\Users\\Kari\\Planverk\\out\\main\\main.js:20:7)',
    '    at /home/kari/x.js:1:2',
    '    at new Promise (<anonymous>)',
  ].join('\n');
  expect(safeDetail(error)).toBe(
    [
      'Error',
      '  at Object.apply (main.js:10:5)',
      '  at Office.open (main.js:20:7)',
      '  at x.js:1:2',
    ].join('\n'),
  );
});

test('what caused it is there in the same way, and causes that go in a circle end', () => {
  const inner = Object.assign(new Error('Kari'), { code: 'SQLITE_CORRUPT' });
  const outer = new PlanverkError('unexpected', {}, inner);
  const all = new AggregateError([outer], 'Kari');
  for (const each of [inner, outer, all]) each.stack = '';
  expect(safeDetail(all)).toBe(
    ['AggregateError', '  PlanverkError unexpected', '    Error SQLITE_CORRUPT'].join('\n'),
  );
  Object.assign(inner, { cause: outer });
  expect(safeDetail(outer).split('\n').length).toBeLessThan(10);
});

test.each([
  ['/home/kari/Kari Nordmanns plan.planverk', /^[0-9a-f]{8}\.planverk$/],
  ['/home/kari/notat.kari', /^[0-9a-f]{8}$/],
])('of a path only its ending is told, and a hash: %s', (path, form) => {
  expect(shortenedPath(path)).toMatch(form);
});
