import type { Row } from '../../src-domain/entities/registry.ts';
import { nextLetter } from '../../src-domain/next-letter.ts';
import { findRow, inOrder, type Plan } from '../../src-domain/plan.ts';
import { type Sibling, siblingsOf } from '../../src-domain/row-changes/siblings.ts';
import type { DropPlace, IsShown } from '../grid/grid-model.ts';
import { besideIndex, type NewRow, type Placement } from '../plan-table/placing.ts';
import type { PlanOrder } from '../plan-table/use-plan-actions.ts';
import type { MilestonePlanRow } from './milestone-rows.ts';

/** A milestone, or a group in it: where measures and notes stand. */
interface LinesPlace {
  readonly milestoneId: string;
  readonly milestoneGroupId: string | null;
}

/** How the rows of the milestone plan are ordered: measures and notes share one order where they stand. */
export const milestoneOrder: PlanOrder<MilestonePlanRow> = {
  siblingsOf: siblingsNow,
  newRow: (plan, under) => newLine(plan, under, 'measure'),
  others: [
    {
      id: 'note',
      label: (translate) => translate('milestonesPage:add-note'),
      newRow: (plan, under) => newLine(plan, under, 'milestoneNote'),
    },
    {
      id: 'group',
      label: (translate) => translate('milestonesPage:add-group'),
      newRow: newGroup,
    },
    {
      id: 'milestone',
      label: (translate) => translate('milestonesPage:add-milestone'),
      newRow: newMilestone,
    },
  ],
  dropAt,
  pastEnd,
};

function siblingsNow(plan: Plan, row: MilestonePlanRow): readonly Sibling[] {
  if (row.entity === 'milestone') return milestones(plan);
  if (row.entity === 'milestoneGroup') return groups(plan, milestoneOf(row));
  return lines(plan, linesPlaceOf(row));
}

const milestones = (plan: Plan) => siblingsOf('milestone', inOrder(plan.rows.milestone));

const groups = (plan: Plan, milestoneId: string) =>
  siblingsOf(
    'milestoneGroup',
    inOrder(plan.rows.milestoneGroup, (group) => group.milestoneId === milestoneId),
  );

/** Measures and notes of one place, in the one order that they share. */
function lines(plan: Plan, { milestoneId, milestoneGroupId }: LinesPlace): readonly Sibling[] {
  const isHere = (row: LinesPlace) =>
    row.milestoneId === milestoneId && row.milestoneGroupId === milestoneGroupId;
  return inOrder([
    ...siblingsOf('measure', plan.rows.measure.filter(isHere)),
    ...siblingsOf('milestoneNote', plan.rows.milestoneNote.filter(isHere)),
  ]);
}

/** The milestone that a row is or stands in. */
function milestoneOf({ entity, row }: MilestonePlanRow): string {
  return entity === 'milestone' ? row.id : String(row['milestoneId']);
}

/** Where the lines stand that a row heads or is among. */
function linesPlaceOf({ entity, row }: MilestonePlanRow): LinesPlace {
  if (entity === 'milestone') return { milestoneId: row.id, milestoneGroupId: null };
  if (entity === 'milestoneGroup') {
    return { milestoneId: String(row['milestoneId']), milestoneGroupId: row.id };
  }
  const { milestoneId, milestoneGroupId } = row as unknown as Row<'measure'>;
  return { milestoneId, milestoneGroupId };
}

/** All places for lines as they are shown: directly under a milestone first, then its groups. */
const linesPlaces = (plan: Plan): readonly LinesPlace[] =>
  milestones(plan).flatMap(({ id }) => [
    { milestoneId: id, milestoneGroupId: null },
    ...groups(plan, id).map((group) => ({ milestoneId: id, milestoneGroupId: group.id })),
  ]);

/** Under a milestone or a group a line is its first, under another line the next; else the plan's last. */
function newLine(
  plan: Plan,
  under: MilestonePlanRow | null,
  entity: 'measure' | 'milestoneNote',
): NewRow | null {
  const place = under ? linesPlaceOf(under) : linesPlaces(plan).at(-1);
  if (!place) return under === null && entity === 'measure' ? newMilestone(plan, null) : null;
  const siblings = lines(plan, place);
  const isHead = under?.entity === 'milestone' || under?.entity === 'milestoneGroup';
  const index =
    under === null
      ? siblings.length
      : isHead
        ? 0
        : siblings.findIndex(({ id }) => id === under.id) + 1;
  return { entity, siblings, index, fields: { ...place } };
}

function newGroup(plan: Plan, under: MilestonePlanRow | null): NewRow | null {
  const milestoneId = under ? milestoneOf(under) : milestones(plan).at(-1)?.id;
  if (milestoneId === undefined) return null;
  const siblings = groups(plan, milestoneId);
  const { milestoneGroupId } = under ? linesPlaceOf(under) : { milestoneGroupId: null };
  const at = siblings.findIndex(({ id }) => id === milestoneGroupId);
  const index = at === -1 ? siblings.length : at + 1;
  return { entity: 'milestoneGroup', siblings, index, fields: { milestoneId } };
}

function newMilestone(plan: Plan, under: MilestonePlanRow | null): NewRow {
  const siblings = milestones(plan);
  const at = under ? siblings.findIndex(({ id }) => id === milestoneOf(under)) : -1;
  const index = at === -1 ? siblings.length : at + 1;
  // A new milestone under one of a sub-project is that sub-project's.
  const beside = under ? findRow(plan, 'milestone', milestoneOf(under)) : undefined;
  const { subprojectId = null, inOwnPlan = false } = beside ?? {};
  // Each plan has letters of its own.
  const letter = nextLetter(
    plan.rows.milestone
      .filter((other) => other.inOwnPlan === inOwnPlan)
      .filter((other) => !inOwnPlan || other.subprojectId === subprojectId)
      .map((other) => other.letter),
  );
  return { entity: 'milestone', siblings, index, fields: { letter, subprojectId, inOwnPlan } };
}

function dropAt(
  plan: Plan,
  row: MilestonePlanRow,
  where: DropPlace<MilestonePlanRow>,
): Placement | null {
  const target = where.row;
  if (row.entity === 'milestone') {
    if (target.entity !== 'milestone' || where.side === 'into') return null;
    const siblings = milestones(plan);
    return { siblings, index: besideIndex(row, where, siblings), fields: {} };
  }
  // A group's lines know its milestone too, so it stays within it.
  if (row.entity === 'milestoneGroup') {
    const isBeside = target.entity === 'milestoneGroup' && milestoneOf(target) === milestoneOf(row);
    if (!isBeside || where.side === 'into') return null;
    const siblings = groups(plan, milestoneOf(row));
    return { siblings, index: besideIndex(row, where, siblings), fields: {} };
  }
  const isHead = target.entity === 'milestone' || target.entity === 'milestoneGroup';
  if (isHead ? where.side === 'before' : where.side === 'into') return null;
  const place = linesPlaceOf(target);
  const siblings = lines(plan, place);
  const index = isHead ? 0 : besideIndex(row, where, siblings);
  return { siblings, index, fields: { ...place } };
}

/**
 * Past the end of where it stands a line goes on as the first of the next group or milestone that is shown, or
 * the last of the one before.
 */
function pastEnd(
  plan: Plan,
  row: MilestonePlanRow,
  step: -1 | 1,
  isShown: IsShown,
): Placement | null {
  if (row.entity === 'milestone' || row.entity === 'milestoneGroup') return null;
  const { milestoneId, milestoneGroupId } = linesPlaceOf(row);
  const places = linesPlaces(plan);
  const own = places.findIndex(
    (place) => place.milestoneId === milestoneId && place.milestoneGroupId === milestoneGroupId,
  );
  const onwards = step === 1 ? places.slice(own + 1) : places.slice(0, Math.max(own, 0)).reverse();
  const next =
    own < 0
      ? undefined
      : onwards.find((place) => isShown(place.milestoneGroupId ?? place.milestoneId));
  if (!next) return null;
  const siblings = lines(plan, next);
  return { siblings, index: step === 1 ? 0 : siblings.length, fields: { ...next } };
}
