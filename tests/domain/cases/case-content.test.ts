import { expect, test } from 'vitest';
import { caseContent } from '../../../src-domain/cases/case-content.ts';
import { caseForm, readyForms } from '../../../src-domain/cases/case-form.ts';
import { chosenCase, treatments } from '../../../src-domain/cases/treatments.ts';
import { caseParts } from '../../../src-domain/entities/decisions.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const [levanger, verdal] = [idOf(1), idOf(2)];
const [executive, council, other] = [idOf(11), idOf(12), idOf(13)];
const [first, second] = [idOf(21), idOf(22)];
const content = { hash: 'a'.repeat(64), sizeInBytes: 1 };

const planWith = (rows: SmallRows): Plan =>
  planFrom({
    organisation: [
      { id: levanger, name: 'Levanger' },
      { id: verdal, name: 'Verdal' },
    ],
    body: [
      { id: executive, name: 'Formannskapet', organisationId: levanger },
      { id: council, name: 'Kommunestyret', organisationId: levanger },
      { id: other, name: 'Formannskapet i Verdal', organisationId: verdal },
    ],
    version: [
      { id: first, frozenAt: '2007-08-01T10:00:00Z', ...content },
      { id: second, frozenAt: '2007-10-01T10:00:00Z', ...content },
    ],
    ...rows,
  });

const decisionOf = (plan: Plan, id: string) => {
  const row = findRow(plan, 'decision', id);
  if (!row) throw new Error('No such decision');
  return row;
};

test('without headings of its own a municipality has every part, under its usual name', () => {
  const plan = planWith({
    caseHeading: [{ organisationId: levanger, part: 'facts', heading: ' Fakta ' }],
  });
  expect(caseForm(plan, levanger)).toEqual([{ part: 'facts', heading: 'Fakta' }]);
  expect(caseForm(plan, verdal).map(({ part }) => part)).toEqual([...caseParts]);
  expect(caseForm(plan, null).every(({ heading }) => heading === '')).toBe(true);
});

test('each ready form begins with the proposed decision and has no part twice', () => {
  for (const parts of Object.values(readyForms)) {
    expect(parts[0]).toBe('proposal');
    expect(new Set(parts).size).toBe(parts.length);
  }
});

test('a proposed decision is withheld on a ground of its own', () => {
  const plan = planWith({
    decision: [
      {
        ...{ id: idOf(30), versionId: first, bodyId: executive },
        ...{ proposal: 'Vedtas.', proposalExemptUnder: 'offl. § 14' },
      },
    ],
  });
  const [proposal, ...others] = caseContent(plan, decisionOf(plan, idOf(30)));
  expect(proposal).toMatchObject({ text: 'Vedtas.', exemptUnder: 'offl. § 14' });
  expect(others.every(({ exemptUnder }) => exemptUnder === '')).toBe(true);
});

test('the proposal is always there, and no text is lost because a form has no heading for it', () => {
  const plan = planWith({
    caseHeading: [{ organisationId: levanger, part: 'assessment', heading: 'Vurdering' }],
    decision: [{ id: idOf(30), versionId: first, bodyId: executive, proposal: 'Vedtas.' }],
    caseText: [
      { decisionId: idOf(30), part: 'assessment', body: 'Klokt.' },
      { decisionId: idOf(30), part: 'economy', body: 'Billig.', exemptUnder: 'offl. § 23' },
      { decisionId: idOf(30), part: 'summary', body: '  ' },
    ],
  });
  expect(caseContent(plan, decisionOf(plan, idOf(30)))).toEqual([
    { part: 'proposal', heading: '', text: 'Vedtas.', exemptUnder: '', isInForm: true },
    { part: 'assessment', heading: 'Vurdering', text: 'Klokt.', exemptUnder: '', isInForm: true },
    { part: 'economy', heading: '', text: 'Billig.', exemptUnder: 'offl. § 23', isInForm: false },
  ]);
});

const history = planWith({
  decision: [
    {
      ...{ id: idOf(31), versionId: first, bodyId: executive, meetingDate: '2007-09-12' },
      outcome: 'postponed',
    },
    {
      ...{ id: idOf(32), versionId: first, bodyId: other, meetingDate: '2007-09-13' },
      outcome: 'approved',
    },
    {
      ...{ id: idOf(33), versionId: first, bodyId: council, meetingDate: '2007-09-20' },
      ...{ outcome: 'rejected', mistakenBecause: 'Feil organ' },
    },
    {
      id: idOf(34),
      versionId: second,
      bodyId: executive,
      meetingDate: '2007-10-12',
      outcome: 'recommended',
    },
    { id: idOf(35), versionId: second, bodyId: council, meetingDate: '2007-10-26' },
    {
      id: idOf(36),
      versionId: second,
      bodyId: executive,
      meetingDate: '2007-11-12',
      outcome: 'noted',
    },
  ],
});

test('a case shows how its municipality has treated the matter before, itself last', () => {
  const ids = treatments(history, decisionOf(history, idOf(35))).map(({ id }) => id);
  expect(ids).toEqual([idOf(31), idOf(34), idOf(35)]);
});

test('what is treated of the first version doesn’t show what came with the second', () => {
  const ids = treatments(history, decisionOf(history, idOf(32))).map(({ id }) => id);
  expect(ids).toEqual([idOf(32)]);
});

test.for([
  ['the one that is asked for', history, idOf(31), idOf(31)],
  ['the next that is to be decided', history, null, idOf(35)],
  ['none where there is none', planWith({}), null, null],
  ['none where the one that is asked for is gone', history, idOf(99), null],
] as const)('chosen is %s', ([, plan, asked, found]) => {
  expect(chosenCase(plan, asked)?.id ?? null).toBe(found);
});

test('where all are decided the last one is chosen', () => {
  const plan = planWith({
    decision: [
      {
        id: idOf(41),
        versionId: first,
        bodyId: other,
        meetingDate: '2007-09-13',
        outcome: 'approved',
      },
      {
        id: idOf(40),
        versionId: first,
        bodyId: executive,
        meetingDate: '2007-09-12',
        outcome: 'approved',
      },
    ],
  });
  expect(chosenCase(plan, null)?.id).toBe(idOf(41));
});
