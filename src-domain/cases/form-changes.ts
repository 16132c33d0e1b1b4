import type { Change } from '../change.ts';
import type { Translate } from '../messages/translate.ts';
import type { Plan } from '../plan.ts';
import { insertion } from '../row-changes/insertion.ts';
import { positionsAmong } from '../row-changes/siblings.ts';
import { type ReadyFormName, readyForms } from './case-form.ts';

/** Gives a municipality the headings of a ready form, in the place of those that it has. */
export function readyFormChanges(
  plan: Plan,
  organisationId: string,
  form: ReadyFormName,
  newId: () => string,
  translate: Translate,
): readonly Change[] {
  const own = plan.rows.caseHeading.filter((row) => row.organisationId === organisationId);
  const parts = headingsOf(form, translate);
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

const headingsOf = (form: ReadyFormName, translate: Translate) =>
  form === 'levanger'
    ? readyForms.levanger.map((part) => [part, translate(`cases:levanger-${part}`)] as const)
    : readyForms.newer.map((part) => [part, translate(`cases:newer-${part}`)] as const);
