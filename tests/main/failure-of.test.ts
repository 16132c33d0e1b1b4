import { expect, test, vi } from 'vitest';
import { failureOf, reportBug } from '../../src-main/failure-of.ts';
import { PlanverkError } from '../../src-main/planverk-error.ts';

const bug = new TypeError('no such thing');
const unknownToUs = new PlanverkError('unexpected', { path: '/a', detail: 'EMFILE' }, bug);

test.each([
  [bug, { code: 'unexpected', values: { detail: 'TypeError: no such thing' } }, [bug]],
  ['text', { code: 'unexpected', values: { detail: 'text' } }, ['text']],
  [unknownToUs, { code: 'unexpected', values: { path: '/a', detail: 'EMFILE' } }, [unknownToUs]],
  [
    new PlanverkError('unexpected', { detail: 'reported where it happened' }),
    { code: 'unexpected', values: { detail: 'reported where it happened' } },
    [],
  ],
  [
    new PlanverkError('disk-full', { path: '/a' }, bug),
    { code: 'disk-full', values: { path: '/a' } },
    [],
  ],
])('of %s is told what can be, and reported what must be', (error, failure, reported) => {
  const report = vi.fn();
  expect(failureOf(error, report)).toEqual(failure);
  expect(report.mock.calls.flat()).toEqual(reported);
});

test('a bug is written to standard error with its stack and its cause', () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  reportBug(unknownToUs);
  const [[text]] = written.mock.calls as [[string]];
  written.mockRestore();
  expect(text).toContain('unexpected {"path":"/a","detail":"EMFILE"}');
  expect(text).toContain('TypeError: no such thing');
  expect(text.match(/failure-of\.test\.ts/g)?.length).toBeGreaterThan(1);
});
