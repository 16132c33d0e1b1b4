import type { Row } from '../../src-domain/entities/registry.ts';
import { nextLetter } from '../../src-domain/next-letter.ts';
import { findRow, inOrder, type Plan } from '../../src-domain/plan.ts';
import { type Sibling, siblingsOf } from '../../src-domain/row-changes/siblings.ts';
import type { DropPlace } from '../grid/grid-model.ts';
import { besideIndex, type NewRow, type Placement } from '../plan-table/placing.ts';
import type { PlanOrder } from '../plan-table/use-plan-actions.ts';
import type { SubprojectRow } from './subproject-rows.ts';

/** How sub-projects are ordered: among those that are parts of the same one. */
export const subprojectOrder: PlanOrder<SubprojectRow> = {
  siblingsOf: (plan, { id }) => partsOf(plan, parentOf(plan, id)),
  newRow: newBeside,
  others: [
    {
      id: 'part',
      label: (translate) => translate('subprojectsPage:add-part'),
      newRow: newPart,
      whyNot: (under, translate) =>
        under ? null : translate('subprojectsPage:nothing-to-be-part-of'),
    },
  ],
  dropAt,
  levelAt,
};

const parentOf = (plan: Plan, id: string): string | null =>
  findRow(plan, 'subproject', id)?.parentId ?? null;

const partsOf = (plan: Plan, parentId: string | null): readonly Sibling[] =>
  siblingsOf(
    'subproject',
    inOrder(plan.rows.subproject, (row) => row.parentId === parentId),
  );

/** The outermost ones go by letters. */
function newBeside(plan: Plan, under: SubprojectRow | null): NewRow {
  const parentId = under ? parentOf(plan, under.id) : null;
  const siblings = partsOf(plan, parentId);
  const at = siblings.findIndex(({ id }) => id === under?.id);
  const index = at === -1 ? siblings.length : at + 1;
  const letters = plan.rows.subproject.filter(hasPlaceInRow).map((row) => row.letter);
  const letter = parentId === null ? nextLetter(letters) : '';
  return { entity: 'subproject', siblings, index, fields: { parentId, letter } };
}

/** One that was moved into another keeps its letter, and nobody else gets it. */
const hasPlaceInRow = ({ parentId, letter }: Row<'subproject'>): boolean =>
  parentId === null || /^[A-Z]\.?$/i.test(letter.trim());

/** A part of a sub-project begins with that one's municipality. */
function newPart(plan: Plan, under: SubprojectRow | null): NewRow {
  const whole = under ? findRow(plan, 'subproject', under.id) : undefined;
  if (!whole) return newBeside(plan, null);
  const { municipalityId } = whole;
  return {
    entity: 'subproject',
    ...lastIn(plan, whole.id),
    fields: { parentId: whole.id, municipalityId },
  };
}

function lastIn(plan: Plan, parentId: string): Placement {
  const siblings = partsOf(plan, parentId);
  return { siblings, index: siblings.length, fields: { parentId } };
}

function dropAt(plan: Plan, row: SubprojectRow, where: DropPlace<SubprojectRow>): Placement | null {
  if (isWithin(plan, where.row.id, row.id)) return null;
  if (where.side === 'into') return lastIn(plan, where.row.id);
  const parentId = parentOf(plan, where.row.id);
  const siblings = partsOf(plan, parentId);
  return { siblings, index: besideIndex(row, where, siblings), fields: { parentId } };
}

function levelAt(plan: Plan, { id }: SubprojectRow, step: -1 | 1): Placement | null {
  const parentId = parentOf(plan, id);
  if (step === 1) {
    const siblings = partsOf(plan, parentId);
    const before = siblings[siblings.findIndex((sibling) => sibling.id === id) - 1];
    return before ? lastIn(plan, before.id) : null;
  }
  if (parentId === null) return null;
  const outer = parentOf(plan, parentId);
  const siblings = partsOf(plan, outer);
  const index = siblings.findIndex((sibling) => sibling.id === parentId) + 1;
  return { siblings, index, fields: { parentId: outer } };
}

/** Whether a sub-project is another or a part of it, however deep. */
function isWithin(plan: Plan, id: string, whole: string): boolean {
  if (id === whole) return true;
  const parentId = parentOf(plan, id);
  return parentId !== null && isWithin(plan, parentId, whole);
}
