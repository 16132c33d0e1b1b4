import type { BodyTable, SeatOfTable } from '../../src-domain/body-table.ts';
import { compositionOf } from '../../src-domain/composition.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { PlanRow } from '../plan-table/plan-row.ts';

/** A row of the bodies and their seats: a body, a heading in it, or a seat. */
export interface BodyPlanRow extends PlanRow {
  readonly entity: 'body' | 'seatGroup' | 'seat';
  /** Who holds a seat today, in words; empty where it is vacant. */
  readonly holders: string;
  /** The one person who holds it; null for nobody and for several. */
  readonly holderId: string | null;
  /** Of a body: how many seats it has, how many of them nobody holds, and how its rule is met. */
  readonly seats: number;
  readonly vacant: number;
  readonly required: number;
  readonly met: number;
}

const ofNothing = {
  holders: '',
  holderId: null,
  seats: 0,
  vacant: 0,
  required: 0,
  met: 0,
} as const;

/** Every body with its headings and seats as one tree. */
export function bodyRows(plan: Plan, tables: readonly BodyTable[]): readonly BodyPlanRow[] {
  return tables.flatMap(({ body, rows }) => {
    const seats = rows.filter((row) => row.kind === 'seat');
    const { required, lacking } = compositionOf(plan, body.id);
    const heading: BodyPlanRow = {
      ...ofNothing,
      id: body.id,
      entity: 'body',
      row: body,
      level: 1,
      isParent: true,
      isHeading: true,
      seats: seats.length,
      vacant: seats.filter(({ holders }) => holders.length === 0).length,
      required,
      met: required - lacking,
    };
    return [
      heading,
      ...rows.map(
        (row): BodyPlanRow =>
          row.kind === 'seat'
            ? seatRow(row)
            : {
                ...ofNothing,
                id: row.group.id,
                entity: 'seatGroup',
                row: row.group,
                level: 2,
                isParent: true,
                isHeading: true,
              },
      ),
    ];
  });
}

function seatRow({ seat, holders }: SeatOfTable): BodyPlanRow {
  const [first, another] = holders;
  return {
    ...ofNothing,
    id: seat.id,
    entity: 'seat',
    row: seat,
    level: seat.seatGroupId === null ? 2 : 3,
    holders: holders.map(({ name }) => name).join(', '),
    holderId: (!another && first?.id) || null,
  };
}
