import type { Row } from '../../src-domain/entities/registry.ts';
import { nextLetter } from '../../src-domain/next-letter.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import { treeOrder } from '../plan-table/tree-order.ts';
import type { SubprojectRow } from './subproject-rows.ts';

/** How sub-projects are ordered: among those that are parts of the same one. */
export const subprojectOrder = treeOrder<SubprojectRow>({
  entity: 'subproject',
  rowsIn: (plan) => plan.rows.subproject,
  beginning,
  addUnder: (translate) => translate('subprojectsPage:add-part'),
  nothingAbove: (translate) => translate('subprojectsPage:nothing-to-be-part-of'),
});

/** The outermost ones go by letters; a part of a sub-project begins with that one's municipality. */
function beginning(plan: Plan, parentId: string | null): Partial<Row<'subproject'>> {
  const whole = findRow(plan, 'subproject', parentId);
  if (whole) return { letter: '', municipalityId: whole.municipalityId };
  const letters = plan.rows.subproject.filter(hasPlaceInRow).map((row) => row.letter);
  return { letter: nextLetter(letters) };
}

/** One that was moved into another keeps its letter, and nobody else gets it. */
const hasPlaceInRow = ({ parentId, letter }: Row<'subproject'>): boolean =>
  parentId === null || /^[A-Z]\.?$/i.test(letter.trim());
