import { expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { removedText } from '../../../src-renderer/subprojects/removed-text.ts';
import { subprojectRows } from '../../../src-renderer/subprojects/subproject-rows.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  subproject: [
    { id: idOf(1), letter: 'A', name: 'Opplæring' },
    { id: idOf(2), parentId: idOf(1) },
    { id: idOf(3), letter: 'B', name: 'Sykefravær' },
  ],
  milestone: [{ subprojectId: idOf(1) }],
  report: [
    { subprojectId: idOf(1), state: 'planned' },
    { subprojectId: idOf(1) },
    { subprojectId: idOf(3) },
  ],
});

const told = (id: string, language: 'nb' | 'nn') => {
  const rows = subprojectRows(plan, '2008-01-01', () => '').filter((row) => row.id === id);
  return removedText(rows, plan, translatorFor(language));
};

test('what a deleted sub-project leaves behind, what goes along with it, and what moves up', () => {
  expect(told(idOf(1), 'nb')).toBe(
    'Slettet delprosjektet «A. Opplæring». 1 milepæl står igjen uten delprosjekt. 2 rapporter som ikke var levert, er slettet med. 1 del er flyttet ett nivå opp.',
  );
  expect(told(idOf(3), 'nn')).toBe(
    'Sletta delprosjektet «B. Sykefravær». 1 rapport som ikkje var levert, er sletta med.',
  );
});
