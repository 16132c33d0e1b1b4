import type { Change } from '../change.ts';
import { languageOf } from '../document/recipient-language.ts';
import type { Language } from '../fields.ts';
import { caseForms as nb } from '../messages/nb/case-forms.ts';
import { caseForms as nn } from '../messages/nn/case-forms.ts';
import type { Plan } from '../plan.ts';
import { insertion } from '../row-changes/insertion.ts';
import { positionsAmong } from '../row-changes/siblings.ts';
import { type ReadyFormName, readyForms } from './case-form.ts';

/**
 * Gives a municipality the headings of a ready form, in its own written language or else the project's, in the
 * place of those that it has.
 */
export function readyFormChanges(
  plan: Plan,
  organisationId: string,
  form: ReadyFormName,
  newId: () => string,
): readonly Change[] {
  const own = plan.rows.caseHeading.filter((row) => row.organisationId === organisationId);
  const parts = headingsOf(form, languageOf(plan, organisationId));
  const { positions } = positionsAmong([], 0, parts.length);
  return [
    ...own.map((row): Change => ({ kind: 'delete', entity: 'caseHeading', row })),
    ...parts.map(([part, heading], index) =>
      insertion('caseHeading', {
        id: newId(),
        position: positions[index] ?? '',
        organisationId,
        part,
        heading,
      }),
    ),
  ];
}

const titles = { nb, nn };

const headingsOf = (form: ReadyFormName, language: Language) =>
  form === 'levanger'
    ? readyForms.levanger.map((part) => [part, titles[language][`levanger-${part}`]] as const)
    : readyForms.newer.map((part) => [part, titles[language][`newer-${part}`]] as const);
