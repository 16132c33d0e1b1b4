import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { caseForm, type ReadyFormName, readyForms } from '../../../src-domain/cases/case-form.ts';
import { readyFormChanges } from '../../../src-domain/cases/form-changes.ts';
import type { Language } from '../../../src-domain/fields.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const municipality = idOf(1);

function headingsAfter(form: ReadyFormName, project: Language, own: Language | null) {
  const plan = planFrom({
    project: [{ name: 'Ny skole', language: project }],
    organisation: [{ id: municipality, name: 'Inderøy', kind: 'municipality', language: own }],
    caseHeading: [{ organisationId: municipality, part: 'economy', heading: 'Penger' }],
  });
  let next = 100;
  const applied = applyChanges(
    plan,
    readyFormChanges(plan, municipality, form, () => idOf(next++)),
  );
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return caseForm(applied.plan, municipality);
}

test.each([
  ['the municipality’s', 'nb', 'nn', 'Framlegg til vedtak frå rådmannen', 'Saksopplysningar'],
  ['the municipality’s', 'nn', 'nb', 'Rådmannens forslag til vedtak', 'Saksopplysninger'],
  ['the project’s', 'nn', null, 'Framlegg til vedtak frå rådmannen', 'Saksopplysningar'],
] as const)('a ready form has its headings in %s written language (%s, %s)', (...each) => {
  const [, project, own, proposal, facts] = each;
  const headings = headingsAfter('levanger', project, own);
  expect(headings.map(({ part }) => part)).toEqual(readyForms.levanger);
  expect(headings.find(({ part }) => part === 'proposal')?.heading).toBe(proposal);
  expect(headings.find(({ part }) => part === 'facts')?.heading).toBe(facts);
});

test('the newer form follows the municipality’s language too', () => {
  expect(headingsAfter('newer', 'nb', 'nn')[1]).toEqual({ part: 'summary', heading: 'Samandrag' });
});
