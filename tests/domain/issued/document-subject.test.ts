import { expect, test } from 'vitest';
import { type DocumentOrder, usualOrder } from '../../../src-domain/document/document-order.ts';
import { documentSubject } from '../../../src-domain/issued/document-subject.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const content = { hash: 'ab'.repeat(32), sizeInBytes: 1 };
const [first, now, decision] = [idOf(1), idOf(2), idOf(4)];
const [report, drawnFrom] = [idOf(5), idOf(6)];
const today = '2007-10-15';

const plan = planFrom({
  version: [
    { id: first, label: 'Versjon 1', frozenAt: '2007-09-01T10:00:00.000Z', ...content },
    { id: now, label: 'Versjon 2', frozenAt: '2007-10-01T10:00:00.000Z', ...content },
    { id: drawnFrom, label: 'Statusrapport', frozenAt: '2007-09-10T10:00:00.000Z', ...content },
  ],
  body: [{ id: idOf(3), name: 'Formannskapet' }],
  decision: [{ id: decision, versionId: first, bodyId: idOf(3) }],
  report: [{ id: report, state: 'submitted', versionId: drawnFrom }],
});

const nothing = { versionId: null, reportId: null, decisionId: null };
const ordered = (document: Parameters<typeof usualOrder>[0], chosen: object = {}): DocumentOrder =>
  ({ ...usualOrder(document, 'nb'), ...chosen }) as DocumentOrder;

test.each([
  ['the version that froze just this plan', ordered('prosjektplan'), { versionId: now }],
  [
    'the last version of an earlier day',
    ordered('milepelplan', { asOf: '2007-09-15' }),
    { versionId: first },
  ],
  [
    'the plan as it is on a later day',
    ordered('milepelplan', { asOf: '2008-01-01' }),
    { versionId: now },
  ],
  [
    'a report and what it was drawn from',
    ordered('statusrapport'),
    { versionId: drawnFrom, reportId: report },
  ],
  ['a case and its version', ordered('saksframlegg'), { versionId: first, decisionId: decision }],
  [
    'the version that changes lead to',
    ordered('endringsmelding', { toVersionId: first }),
    { versionId: first },
  ],
  ['nothing where there is no such report', ordered('sluttrapport'), {}],
])('a document is about %s', (_what, order, about) => {
  expect(documentSubject(plan, order, now, today)).toEqual({ ...nothing, ...about });
});
