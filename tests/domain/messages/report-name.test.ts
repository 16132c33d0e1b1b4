import { expect, test } from 'vitest';
import { reportName } from '../../../src-domain/messages/report-name.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  subproject: [{ id: idOf(1), letter: 'A', name: 'Opplæring' }, { id: idOf(2) }],
});
const period = { text: '2. tertial 2008', spans: null };

test.for([
  ['progress', idOf(1), period, 'framdriftsrapport for 2. tertial 2008 (A. Opplæring)'],
  ['final', null, period, 'sluttrapport for 2. tertial 2008'],
  ['exception', idOf(2), null, 'unntaksrapport uten periode (Delprosjekt uten navn)'],
] as const)('%s of %s', ([kind, subprojectId, of, name]) => {
  expect(reportName(plan, { kind, subprojectId, period: of }, translatorFor('nb'))).toBe(name);
});
