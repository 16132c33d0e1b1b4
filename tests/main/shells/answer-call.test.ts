import { describe, expect, test, vi } from 'vitest';
import { usualOrder } from '../../../src-domain/document/document-order.ts';
import { usualMilestoneChoices as choices } from '../../../src-domain/document/milestone-choices.ts';
import { PlanverkError } from '../../../src-main/planverk-error.ts';
import { answerCall, callNames } from '../../../src-main/shells/answer-call.ts';
import type { CallHandlers, CallName } from '../../../src-preload/contract.ts';

const ask = (handle: (sent: unknown) => unknown, name: string, sent: unknown) => {
  const report = vi.fn();
  const handlers = Object.fromEntries(callNames.map((each) => [each, handle]));
  return {
    report,
    answer: answerCall(handlers as unknown as CallHandlers, name, sent, report),
  };
};

const order = usualOrder('prosjektplan', 'nb');
const milestones = usualOrder('milepelplan', 'nb');

const wrongUse = { kind: 'failed', failure: { code: 'wrong-use', values: expect.anything() } };

describe('a call from a page', () => {
  test('is answered with what its handler gives', async () => {
    const { answer } = ask((sent) => sent, 'cancel-document', { project: 'p', job: 'a' });
    expect(await answer).toEqual({ kind: 'done', value: { project: 'p', job: 'a' } });
  });

  test.each<[CallName, unknown]>([
    ['read-program', { more: 1 }],
    ['read-project', null],
    ['change-settings', { name: '', language: null, colorScheme: null }],
    ['change-settings', { name: null, language: 'sv', colorScheme: null }],
    ['change-settings', { name: null, language: null }],
    ['create-project', { from: '../../etc', name: 'a' }],
    ['create-project', { from: 'sample', name: 'x'.repeat(301) }],
    ['open-project', {}],
    ['open-project', { path: 7 }],
    ['open-project', { path: 'x'.repeat(4097) }],
    ['apply-changes', { project: 'p', token: 't', label: 'l' }],
    ['apply-changes', { project: 'p', token: 't', label: 'l', changes: [{ kind: 'drop' }] }],
    [
      'apply-changes',
      {
        project: 'p',
        token: 't',
        label: 'l',
        changes: [{ kind: 'delete', entity: '__proto__', row: { id: 'a' } }],
      },
    ],
    ['read-history', { project: 'p' }],
    ['list-documents', []],
    ['start-document', { project: 'p', order: { document: 'prosjektplan', asOf: null } }],
    ['start-document', { project: 'p', order: { ...order, document: '../etc/passwd' } }],
    ['start-document', { project: 'p', order: { ...order, language: 'sv' } }],
    ['start-document', { project: 'p', order: { ...order, asOf: '2008-02-30' } }],
    ['start-document', { project: 'p', order: { ...order, choices } }],
    ['start-document', { project: 'p', order: { ...milestones, choices: undefined } }],
    ['start-document', { project: 'p', order: { ...milestones, choices: { columns: ['price'] } } }],
    ['save-calendar', { project: 'p', language: 'nb', filter: { states: ['late'] } }],
    ['save-calendar', { project: 'p', language: 'nb' }],
    ['save-measurements', { project: 'p', language: 'en' }],
    ['cancel-document', { project: 'p' }],
    ['save-document', { project: 'p', job: 7 }],
    ['save-document', { project: 'p', job: 'x'.repeat(101) }],
    ['save-document', undefined],
    ['save-chart', { project: 'p', chartId: 'c', format: 'exe', language: 'nb' }],
    ['save-personal-data', { project: 'p', personId: 'a', format: 'pdf', language: 'nb' }],
    ['read-personal-log', { project: 'p' }],
    ['draw-chart', { project: 'p', chartId: 'c', format: 'png' }],
  ])('never reaches %s with what the contract does not allow: %j', async (name, sent) => {
    const handle = vi.fn();
    expect(await ask(handle, name, sent).answer).toEqual(wrongUse);
    expect(handle).not.toHaveBeenCalled();
  });

  test.each(['', 'no-such-call', 'constructor', '__proto__', 'toString'])(
    'by a name that is not in the contract is refused: %j',
    async (name) => {
      const handle = vi.fn();
      expect(await ask(handle, name, {}).answer).toEqual(wrongUse);
      expect(handle).not.toHaveBeenCalled();
    },
  );

  test('that fails in the world says with what', async () => {
    const { answer, report } = ask(
      () => {
        throw new PlanverkError('disk-full', { path: '/a' });
      },
      'read-project',
      { project: 'p' },
    );
    expect(await answer).toEqual({
      kind: 'failed',
      failure: { code: 'disk-full', values: { path: '/a' } },
    });
    expect(report).not.toHaveBeenCalled();
  });

  test('that meets a bug says that something unexpected happened, and the bug is reported', async () => {
    const bug = new Error('bug');
    const { answer, report } = ask(() => Promise.reject(bug), 'read-project', { project: 'p' });
    expect(await answer).toEqual({
      kind: 'failed',
      failure: { code: 'unexpected', values: { detail: 'Error: bug' } },
    });
    expect(report).toHaveBeenCalledWith(bug);
  });
});
