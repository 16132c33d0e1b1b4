import { expect, test } from 'vitest';
import { reportingVersions } from '../../../src-domain/trend/reported-plans.ts';
import { versionsOf } from '../../../src-domain/versions/approved-version.ts';
import { lastFrozenBy } from '../../../src-domain/versions/known-by.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const a = idOf(1);
const version = (number: number, label: string, subprojectId: string | null, month: number) => ({
  ...{ id: idOf(number), label, subprojectId, hash: 'a'.repeat(64), sizeInBytes: 1 },
  frozenAt: `2008-0${month}-01T12:00:00.000Z`,
});

const plan = planFrom({
  subproject: [{ id: a, letter: 'A' }],
  version: [
    version(11, 'Statusrapport, 1. tertial 2008', null, 5),
    version(10, 'Versjon 1', null, 2),
    version(12, 'Delprosjektrapport A, 1. tertial 2008', a, 4),
    version(13, 'Versjon 2', null, 7),
    version(14, 'Delplan', a, 3),
  ],
  report: [
    { state: 'accepted', versionId: idOf(11) },
    { state: 'returned', versionId: idOf(12), subprojectId: a },
  ],
});

const labels = (versions: readonly { readonly label: string }[]) =>
  versions.map(({ label }) => label);

test('what was frozen and what was reported are reporting dates of the trend, in order of time', () => {
  expect(labels(reportingVersions(plan, null))).toEqual([
    'Versjon 1',
    'Statusrapport, 1. tertial 2008',
    'Versjon 2',
  ]);
  expect(labels(reportingVersions(plan, a))).toEqual([
    'Delplan',
    'Delprosjektrapport A, 1. tertial 2008',
  ]);
});

test('what a report is drawn from is no version of the plan', () => {
  expect(labels(versionsOf(plan, null))).toEqual(['Versjon 2', 'Versjon 1']);
  expect(labels(versionsOf(plan, a))).toEqual(['Delplan']);
  expect(lastFrozenBy(plan, '2008-06-01')?.label).toBe('Versjon 1');
});
