import { expect, test, vi } from 'vitest';
import { runTask } from '../../../src-main/isolated/tasks.ts';

/** What a task answers and reports. */
async function outcomeOf(name: string, input: unknown) {
  const answer = vi.fn();
  const report = vi.fn();
  await runTask(name, input, answer, report);
  return { answered: answer.mock.calls.flat(), reported: report.mock.calls.flat() };
}

test('a bug in a task is reported with its stack where it happened', async () => {
  const { answered, reported } = await outcomeOf('build-document', { plan: null, options: null });
  const [bug] = reported;
  expect(bug).toBeInstanceOf(TypeError);
  expect(bug.stack).toContain('build-document.ts');
  expect(answered.at(-1)).toEqual({
    kind: 'failed',
    failure: { code: 'unexpected', values: { detail: String(bug) } },
  });
});

test('a task that fails in the world says with what, and reports nothing', async () => {
  const { answered, reported } = await outcomeOf('read-received-file', { path: '/no/such/file' });
  expect(answered).toMatchObject([{ kind: 'failed', failure: { code: 'file-not-found' } }]);
  expect(reported).toEqual([]);
});
