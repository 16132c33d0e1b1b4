import type { Row } from '../entities/registry.ts';
import { holdersOfSeats } from '../organisation/seats.ts';
import { byPosition, findRow, inOrder, type Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

/** Who answers for something, with the names that apply on the table's day. */
export interface Responsible {
  readonly row: Row<'responsible'>;
  /** The person pointed at, or those who hold the seat. */
  readonly persons: readonly Row<'person'>[];
  readonly seat: Row<'seat'> | null;
  readonly body: Row<'body'> | null;
}

export type MilestoneLine =
  | {
      readonly kind: 'measure';
      readonly measure: Row<'measure'>;
      readonly responsible: readonly Responsible[];
    }
  | { readonly kind: 'note'; readonly note: Row<'milestoneNote'> };

export interface MilestoneTableGroup {
  readonly group: Row<'milestoneGroup'>;
  readonly municipality: Row<'organisation'> | null;
  readonly responsible: readonly Responsible[];
  readonly lines: readonly MilestoneLine[];
}

/** One milestone as its table shows it: what stands directly under it first, then its groups. */
export interface MilestoneTable {
  readonly milestone: Row<'milestone'>;
  readonly responsible: readonly Responsible[];
  readonly lines: readonly MilestoneLine[];
  readonly groups: readonly MilestoneTableGroup[];
}

/**
 * The milestone plan: a table per milestone that `isWanted` takes, measures and notes among each other by
 * position. Seats are shown with those who hold them on `today`.
 */
export function milestoneTables(
  plan: Plan,
  today: IsoDay,
  isWanted: (milestone: Row<'milestone'>) => boolean = () => true,
): readonly MilestoneTable[] {
  const responsibleFor = responsibleByOwner(plan, today);
  const linesIn = linesByPlace(plan, responsibleFor);
  const groupsOf = Map.groupBy(plan.rows.milestoneGroup, (group) => group.milestoneId);
  return inOrder(plan.rows.milestone, isWanted).map((milestone) => {
    const groups = inOrder(groupsOf.get(milestone.id) ?? []).map((group) => ({
      group,
      municipality: findRow(plan, 'organisation', group.municipalityId) ?? null,
      responsible: responsibleFor(group.id),
      lines: linesIn(group.id),
    }));
    return {
      milestone,
      responsible: responsibleFor(milestone.id),
      lines: linesIn(milestone.id),
      groups,
    };
  });
}

function responsibleByOwner(plan: Plan, today: IsoDay): (id: string) => readonly Responsible[] {
  const byOwner = Map.groupBy(
    plan.rows.responsible,
    (row) => row.measureId ?? row.milestoneGroupId ?? row.milestoneId,
  );
  const holdersOf = holdersOfSeats(plan, today);
  const resolve = (row: Row<'responsible'>): Responsible => {
    const person = findRow(plan, 'person', row.personId);
    const seat = findRow(plan, 'seat', row.seatId) ?? null;
    return {
      row,
      persons: person ? [person] : seat ? holdersOf(seat.id) : [],
      seat,
      body: findRow(plan, 'body', row.bodyId) ?? null,
    };
  };
  return (id) => inOrder(byOwner.get(id) ?? []).map(resolve);
}

function linesByPlace(
  plan: Plan,
  responsibleFor: (id: string) => readonly Responsible[],
): (placeId: string) => readonly MilestoneLine[] {
  const placeOf = (row: Row<'measure'> | Row<'milestoneNote'>) =>
    row.milestoneGroupId ?? row.milestoneId;
  const measures = Map.groupBy(plan.rows.measure, placeOf);
  const notes = Map.groupBy(plan.rows.milestoneNote, placeOf);
  return (placeId) => {
    const lines = [
      ...(measures.get(placeId) ?? []).map((row) => ({ kind: 'measure' as const, row })),
      ...(notes.get(placeId) ?? []).map((row) => ({ kind: 'note' as const, row })),
    ].sort((a, b) => byPosition(a.row, b.row));
    return lines.map((line) =>
      line.kind === 'measure'
        ? { kind: 'measure', measure: line.row, responsible: responsibleFor(line.row.id) }
        : { kind: 'note', note: line.row },
    );
  };
}
