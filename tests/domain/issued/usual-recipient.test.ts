import { expect, test } from 'vitest';
import { usualOrder } from '../../../src-domain/document/document-order.ts';
import { usualRecipient } from '../../../src-domain/issued/usual-recipient.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const version = {
  ...{ id: idOf(1), label: 'Versjon 1', frozenAt: '2007-08-20T12:00:00.000Z' },
  ...{ hash: '0'.repeat(64), sizeInBytes: 1, format: 'planverk/1' },
};
const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  body: [
    { id: idOf(2), name: 'Formannskapet i Nord' },
    { id: idOf(3), name: ' Formannskapet i Sør ' },
  ],
  version: [version],
  decision: [
    { id: idOf(4), versionId: version.id, bodyId: idOf(2), meetingDate: '2007-09-05' },
    { id: idOf(5), versionId: version.id, bodyId: idOf(3), meetingDate: '2007-09-06' },
  ],
});
const caseOf = (decisionId: string | null) => ({
  ...{ document: 'saksframlegg', decisionId, language: 'nb' },
  ...{ asOf: null, copy: 'whole', organisationId: null },
});

test('A case paper goes to the body that treats the case', () => {
  const order = caseOf(idOf(5)) as ReturnType<typeof usualOrder>;
  expect(usualRecipient(plan, order)).toBe('Formannskapet i Sør');
});

test('Whom another document goes to isn’t known', () => {
  expect(usualRecipient(plan, usualOrder('prosjektplan', 'nb'))).toBe('');
});
