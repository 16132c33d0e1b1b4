import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { caseFrom } from '../../../src-main/cli/case-choice.ts';
import { choicesFrom } from '../../../src-main/cli/milestone-document-options.ts';
import { rowsNamed, versionNamed } from '../../../src-main/cli/named-rows.ts';
import { madeReports, reportIds } from '../../fixtures/made-reports.ts';
import { idOf } from '../../fixtures/small-plan.ts';

const rows = [
  { id: '1', names: ['A', 'Sykefravær'] },
  { id: '2', names: ['', 'Ny  skole'] },
  { id: '3', names: ['B', 'sykefravær'] },
  { id: '4', names: ['1', ''] },
];

test.each([
  ['its id, before another is called so', '1', ['1']],
  ['its letter, whatever its capitals', 'b', ['3']],
  ['a name with other spaces around and within', ' ny skole ', ['2']],
  ['a name that several have', 'SYKEFRAVÆR', ['1', '3']],
  ['nothing, which nothing is called', ' ', []],
  ['a name that none has', 'Avvik', []],
])('a word of the command line names a row by %s', (_, word, ids) => {
  expect(rowsNamed(rows, word, ({ names }) => names).map(({ id }) => id)).toEqual(ids);
});

describe('a version that a submitted report is drawn from', () => {
  const { plan } = madeReports();
  const translate = translatorFor('nb');
  const { submissionVersion, firstVersion } = reportIds;
  const labelOf = (versionId: string) =>
    plan.rows.version.find(({ id }) => id === versionId)?.label ?? '';
  const words = { trend: true } as const;

  test.each([submissionVersion, labelOf(submissionVersion)])(
    'is no version of the plan that a command line could name (%s)',
    (named) => {
      expect(() => versionNamed(plan, named)).toThrow('unknown-version');
      const against = () =>
        choicesFrom(plan, { ...words, against: named }, '2026-06-01', translate).against;
      expect(against).toThrow('wrong-use');
    },
  );

  test('leaves those of the plan to be named', () => {
    const named = labelOf(firstVersion);
    expect(versionNamed(plan, named).id).toBe(firstVersion);
    const { against } = choicesFrom(plan, { ...words, against: named }, '2026-06-01', translate);
    expect(against).toEqual({ kind: 'version', versionId: firstVersion });
  });

  test('has no cases', () => {
    const [body] = plan.rows.body;
    const decision = {
      ...{ id: idOf(700), position: 'a0', versionId: submissionVersion, bodyId: body?.id },
      caseNumber: 'PS 1/26',
    };
    const applied = applyChanges(plan, [{ kind: 'insert', entity: 'decision', row: decision }]);
    if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
    expect(() => caseFrom(applied.plan, { case: 'PS 1/26' }, translate)).toThrow('wrong-use');
  });
});
