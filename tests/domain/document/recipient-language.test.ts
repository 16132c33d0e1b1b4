import { expect, test } from 'vitest';
import { type DocumentOrder, usualOrder } from '../../../src-domain/document/document-order.ts';
import { recipientLanguage } from '../../../src-domain/document/recipient-language.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [north, south, version] = [idOf(1), idOf(2), idOf(3)];
const plan = planFrom({
  project: [{ name: 'Ny skule' }],
  organisation: [
    { id: north, name: 'Nord', kind: 'municipality', language: 'nn' },
    { id: south, name: 'Sør', kind: 'municipality' },
  ],
  body: [
    { id: idOf(4), name: 'Formannskapet i Nord', organisationId: north },
    { id: idOf(5), name: 'Styringsgruppa' },
  ],
  version: [
    {
      ...{ id: version, label: 'Versjon 1', frozenAt: '2007-08-20T12:00:00.000Z' },
      ...{ hash: '0'.repeat(64), sizeInBytes: 1, format: 'planverk/1' },
    },
  ],
  decision: [
    { id: idOf(6), versionId: version, bodyId: idOf(4), meetingDate: '2007-09-05' },
    { id: idOf(7), versionId: version, bodyId: idOf(5), meetingDate: '2007-09-06' },
  ],
});
const ordered = (document: 'saksframlegg' | 'prosjektplan', more: Partial<DocumentOrder>) =>
  ({ ...usualOrder(document, 'nb'), ...more }) as DocumentOrder;

test.for([
  ['a case’s municipality', ordered('saksframlegg', { decisionId: idOf(6) } as object), 'nn'],
  ['the next case’s, where none is chosen', ordered('saksframlegg', {}), 'nn'],
  [
    'the project, of a case of nobody’s',
    ordered('saksframlegg', { decisionId: idOf(7) } as object),
    'nb',
  ],
  ['the letterhead’s municipality', ordered('prosjektplan', { organisationId: north }), 'nn'],
  ['the project, where that says none', ordered('prosjektplan', { organisationId: south }), 'nb'],
  ['the project, where it is for nobody', ordered('prosjektplan', {}), 'nb'],
] as const)('a document is written in the language of %s', ([, order, language]) => {
  expect(recipientLanguage(plan, order)).toBe(language);
});
