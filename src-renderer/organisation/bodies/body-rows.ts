import type { Row } from '../../../src-domain/entities/registry.ts';
import type { BodyTable, SeatOfTable } from '../../../src-domain/organisation/body-table.ts';
import { compositionOf } from '../../../src-domain/organisation/composition.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import type { PlanRow } from '../../plan-table/plan-row.ts';

/** A row of the bodies and their seats: a body, a heading in it, or a seat. */
export interface BodyPlanRow extends PlanRow {
  readonly entity: 'body' | 'seatGroup' | 'seat';
  /** Who holds a seat on the day shown, in words; empty where it is vacant. */
  readonly holders: string;
  /** The one person who holds it; null for nobody and for several. */
  readonly holderId: string | null;
  /** Of a body: how many seats it has, how many of them nobody holds, and how its rule is met (0 of 0 where none is told of). */
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

interface Shown {
  /** The seats are those of today, so that a rule can be held against them on no other day. */
  readonly isToday: boolean;
  /** What a person is called, also one whose name has been removed. */
  readonly nameOf: (person: Row<'person'>) => string;
}

/** Every body with its headings and seats as one tree. */
export function bodyRows(
  plan: Plan,
  tables: readonly BodyTable[],
  { isToday, nameOf }: Shown,
): readonly BodyPlanRow[] {
  return tables.flatMap(({ body, rows }) => {
    const seats = rows.filter((row) => row.kind === 'seat');
    const { required, lacking } = isToday ? compositionOf(plan, body.id) : noRule;
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
            ? seatRow(row, nameOf)
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

const noRule = { required: 0, lacking: 0 } as const;

function seatRow({ seat, holders }: SeatOfTable, nameOf: Shown['nameOf']): BodyPlanRow {
  const [first, another] = holders;
  return {
    ...ofNothing,
    id: seat.id,
    entity: 'seat',
    row: seat,
    level: seat.seatGroupId === null ? 2 : 3,
    holders: holders.map(nameOf).join(', '),
    holderId: (!another && first?.id) || null,
  };
}
