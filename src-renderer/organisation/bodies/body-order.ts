import { type Change, updateOf } from '../../../src-domain/change.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { bodyTables } from '../../../src-domain/organisation/body-table.ts';
import { findRow, inOrder, type Plan } from '../../../src-domain/plan.ts';
import {
  positionsAmong,
  type Sibling,
  siblingsOf,
} from '../../../src-domain/row-changes/siblings.ts';
import type { DropPlace } from '../../grid/grid-model.ts';
import { besideIndex, moved, type NewRow, type Placement } from '../../plan-table/placing.ts';
import { writeField } from '../../plan-table/plan-column.ts';
import type { PlanOrder } from '../../plan-table/use-plan-actions.ts';
import type { BodyPlanRow } from './body-rows.ts';

/**
 * How bodies, headings and seats are ordered. All seats of a body share one order; a heading stands where
 * the first of its seats does, so that it is moved by moving those. To another body it takes them along.
 */
export const bodyOrder: PlanOrder<BodyPlanRow> = {
  siblingsOf: (plan, row) => {
    if (row.entity === 'body') return bodies(plan);
    const bodyId = bodyOf(row);
    return row.entity === 'seatGroup' ? groups(plan, bodyId) : seats(plan, bodyId);
  },
  newRow: newSeat,
  others: [
    {
      id: 'group',
      label: (translate) => translate('organisationPage:add-group'),
      newRow: newGroup,
    },
    { id: 'body', label: (translate) => translate('organisationPage:add-body'), newRow: newBody },
  ],
  dropAt,
  pastEnd,
  moves: (plan, row, to) => {
    if (row.entity === 'seatGroup') return groupMoves(plan, row, to);
    return row.entity === 'seat' ? seatMoves(plan, row, to) : moved(row, to);
  },
};

const bodies = (plan: Plan) => siblingsOf('body', inOrder(plan.rows.body));

/** A body's seats in the order shown, where those under one heading stand together. */
const seats = (plan: Plan, bodyId: string) =>
  siblingsOf(
    'seat',
    shown(plan, bodyId).flatMap((row) => (row.kind === 'seat' ? [row.seat] : [])),
  );

const groups = (plan: Plan, bodyId: string) =>
  siblingsOf(
    'seatGroup',
    shown(plan, bodyId).flatMap((row) => (row.kind === 'group' ? [row.group] : [])),
  );

/** The day doesn't matter: who sits there isn't asked for. */
const anyDay = '2000-01-01';

const shown = (plan: Plan, bodyId: string) =>
  bodyTables(plan, anyDay, ({ id }) => id === bodyId)[0]?.rows ?? [];

/** The body that a row is or stands in. */
const bodyOf = ({ entity, row }: BodyPlanRow): string =>
  entity === 'body' ? row.id : String(row['bodyId']);

/** The heading that a row is or stands under. */
function groupOf({ entity, row }: BodyPlanRow): string | null {
  if (entity === 'body') return null;
  return entity === 'seatGroup' ? row.id : (row['seatGroupId'] as string | null);
}

const groupIn = (plan: Plan, seatId: string): string | null =>
  findRow(plan, 'seat', seatId)?.seatGroupId ?? null;

/** The seats under a heading, in their order. */
const under = (plan: Plan, all: readonly Sibling[], groupId: string | null) =>
  all.filter(({ id }) => groupIn(plan, id) === groupId);

/** Under a body or a heading a seat is its first, under another seat the next; else the plan's last. */
function newSeat(plan: Plan, above: BodyPlanRow | null): NewRow | null {
  const bodyId = above ? bodyOf(above) : bodies(plan).at(-1)?.id;
  if (bodyId === undefined) return newBody(plan, null);
  const siblings = seats(plan, bodyId);
  const seatGroupId = above ? groupOf(above) : groupIn(plan, siblings.at(-1)?.id ?? '');
  return {
    entity: 'seat',
    siblings,
    index: above ? indexBelow(plan, above, siblings) : siblings.length,
    fields: { bodyId, seatGroupId },
  };
}

/** Where among the seats of its body one goes that is put right under a row. */
function indexBelow(plan: Plan, above: BodyPlanRow, siblings: readonly Sibling[]): number {
  if (above.entity === 'body') return 0;
  if (above.entity === 'seat') return siblings.findIndex(({ id }) => id === above.id) + 1;
  const [first] = under(plan, siblings, above.id);
  return first ? siblings.indexOf(first) : siblings.length;
}

function newGroup(plan: Plan, above: BodyPlanRow | null): NewRow | null {
  const bodyId = above ? bodyOf(above) : bodies(plan).at(-1)?.id;
  if (bodyId === undefined) return null;
  const siblings = groups(plan, bodyId);
  return { entity: 'seatGroup', siblings, index: siblings.length, fields: { bodyId } };
}

function newBody(plan: Plan, above: BodyPlanRow | null): NewRow {
  const siblings = bodies(plan);
  const at = above ? siblings.findIndex(({ id }) => id === bodyOf(above)) : -1;
  const index = at === -1 ? siblings.length : at + 1;
  return { entity: 'body', siblings, index, fields: {} };
}

function dropAt(plan: Plan, row: BodyPlanRow, where: DropPlace<BodyPlanRow>): Placement | null {
  if (row.entity === 'seat') return dropSeatAt(plan, where);
  if (row.entity === 'seatGroup') return dropGroupAt(plan, row, where);
  if (where.row.entity !== 'body' || where.side === 'into') return null;
  const siblings = bodies(plan);
  return { siblings, index: besideIndex(row, where, siblings), fields: {} };
}

/** Beside another heading, or in a body as its first or, on its name, its last. */
function dropGroupAt(
  plan: Plan,
  row: BodyPlanRow,
  where: DropPlace<BodyPlanRow>,
): Placement | null {
  const { row: target, side } = where;
  const isOnBody = target.entity === 'body';
  if (target.entity === 'seat' || (isOnBody ? side === 'before' : side === 'into')) return null;
  const bodyId = bodyOf(target);
  const siblings = groups(plan, bodyId);
  const inBody = side === 'into' ? siblings.length : 0;
  const index = isOnBody ? inBody : besideIndex(row, where, siblings);
  return { siblings, index, fields: { bodyId } };
}

/** The body's first and last seats and headings go on into the next body; a seat leaves its heading first. */
function pastEnd(plan: Plan, row: BodyPlanRow, step: -1 | 1): Placement | null {
  if (row.entity === 'body') return null;
  const all = bodies(plan);
  const leavesHeading = row.entity === 'seat' && groupOf(row) !== null;
  const at = all.findIndex(({ id }) => id === bodyOf(row)) + (leavesHeading ? 0 : step);
  const bodyId = all[at]?.id;
  if (bodyId === undefined) return null;
  const siblings = row.entity === 'seat' ? seats(plan, bodyId) : groups(plan, bodyId);
  const isLast = leavesHeading ? step === 1 : step === -1;
  const fields = row.entity === 'seat' ? { bodyId, seatGroupId: null } : { bodyId };
  return { siblings, index: isLast ? siblings.length : 0, fields };
}

/** Beside a seat, or under a body or a heading as its first. */
function dropSeatAt(plan: Plan, { row: target, side }: DropPlace<BodyPlanRow>): Placement | null {
  const isHead = target.entity !== 'seat';
  if (isHead ? side === 'before' : side === 'into') return null;
  const siblings = seats(plan, bodyOf(target));
  const fields = { bodyId: bodyOf(target), seatGroupId: groupOf(target) };
  const below = indexBelow(plan, target, siblings);
  return { siblings, index: side === 'before' ? below - 1 : below, fields };
}

/** A seat that is moved a step past the last under its heading goes in under the next one, or out. */
function seatMoves(plan: Plan, row: BodyPlanRow, { siblings, index, fields }: Placement) {
  const at = siblings.findIndex(({ id }) => id === row.id);
  if ('bodyId' in fields) {
    // The index counts the seat itself where it came from.
    const isAhead = at !== -1 && at < index;
    return moved(row, { siblings, index: isAhead ? index - 1 : index, fields });
  }
  const passed = siblings[index];
  const seatGroupId = passed ? groupIn(plan, passed.id) : null;
  if (seatGroupId !== groupOf(row)) return writeField(row, 'seatGroupId', seatGroupId);
  return moved(row, { siblings, index, fields: {} });
}

/** The seats under a heading move together. One without seats has its own place, after all others. */
function groupMoves(plan: Plan, row: BodyPlanRow, { siblings, index, fields }: Placement) {
  const own = under(plan, seats(plan, bodyOf(row)), row.id);
  if (own.length === 0) return moved(row, { siblings, index, fields });
  const bodyId = String(fields['bodyId'] ?? bodyOf(row));
  const others = seats(plan, bodyId).filter(({ id }) => own.every((seat) => seat.id !== id));
  const groupsLeft = siblings.filter(({ id }) => id !== row.id);
  const next = under(plan, others, groupsLeft[index]?.id ?? row.id)[0];
  const before = under(plan, others, groupsLeft[index - 1]?.id ?? row.id).at(-1);
  const place = next ? others.indexOf(next) : before ? others.indexOf(before) + 1 : others.length;
  const { positions, changes } = positionsAmong(others, place, own.length);
  const isElsewhere = bodyId !== bodyOf(row);
  return [
    ...changes,
    ...(isElsewhere ? writeField(row, 'bodyId', bodyId) : []),
    ...own.flatMap(({ id }, nth): readonly Change[] => {
      const seat = findRow(plan, 'seat', id) as Row<'seat'>;
      const position = positions[nth] ?? seat.position;
      return [updateOf('seat', seat, { position, ...(isElsewhere && { bodyId }) })];
    }),
  ];
}
