import { expect, test } from 'vitest';
import { approvalTexts } from '../../../src-domain/messages/approval-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const [north, south, first, second] = [idOf(1), idOf(2), idOf(11), idOf(12)];
const version = (id: string, label: string, frozenAt: string) => ({
  ...{ id, label, frozenAt, hash: '0'.repeat(64), sizeInBytes: 1, format: 'planverk/1' },
});

function textsOf(decision: SmallRows['decision'] = []) {
  const plan = planFrom({
    project: [{ name: 'Ny skole' }],
    body: [
      { id: north, name: 'Formannskapet i Nord' },
      { id: south, name: 'Formannskapet i Sør' },
    ],
    version: [
      version(first, 'Versjon 1', '2007-08-20T12:00:00.000Z'),
      version(second, 'Versjon 2', '2007-10-08T12:00:00.000Z'),
    ],
    decision,
  });
  return approvalTexts(plan, 'nb', translatorFor('nb'));
}

const by = (bodyId: string, versionId: string, outcome: string | null, more: object = {}) => ({
  ...{ bodyId, versionId, outcome, meetingDate: '2007-10-17', caseNumber: 'PS 131/07' },
  ...more,
});

test('Where no version was sent to anybody, none is in force and none on its way', () => {
  expect(textsOf()).toEqual(['Ingen versjon av planen er vedtatt ennå.']);
});

test('Until every body has approved it a version isn’t in force, and those that lack are named', () => {
  expect(textsOf([by(north, second, 'approved'), by(south, second, 'postponed')])).toEqual([
    'Ingen versjon av planen er vedtatt ennå.',
    '«Versjon 2» er vedtatt først når den er vedtatt av Formannskapet i Sør.',
  ]);
});

test('What is in force is told with who approved it when, and who has yet to approve the next', () => {
  expect(
    textsOf([
      by(north, first, 'approved'),
      by(south, first, 'approved', { caseNumber: '', meetingDate: '2007-10-18' }),
      by(north, second, null),
      by(south, second, 'recommended', { mustApprove: false }),
    ]),
  ).toEqual([
    'Gjeldende vedtatt plan er «Versjon 1», vedtatt av Formannskapet i Nord 17. oktober 2007 (PS 131/07) og Formannskapet i Sør 18. oktober 2007.',
    '«Versjon 2» er vedtatt først når den er vedtatt av Formannskapet i Nord.',
  ]);
});

test('A version that was sent before the one in force is no longer on its way', () => {
  expect(textsOf([by(north, first, 'postponed'), by(north, second, 'approved')])).toEqual([
    'Gjeldende vedtatt plan er «Versjon 2», vedtatt av Formannskapet i Nord 17. oktober 2007 (PS 131/07).',
  ]);
});
