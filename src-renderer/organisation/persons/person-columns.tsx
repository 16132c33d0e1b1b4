import Link from '@mui/material/Link';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { placeAddress } from '../../frame/addresses.ts';
import { fieldColumn, type PlanColumn } from '../../plan-table/plan-column.ts';
import type { PlanRow } from '../../plan-table/plan-row.ts';

/** A seat as a person's row names it. */
export interface HeldSeat {
  readonly id: string;
  readonly name: string;
}

export interface PersonRow extends PlanRow {
  /** Where the person sits, in words. */
  readonly seats: string;
}

interface Made {
  readonly plan: Plan;
  readonly project: string;
  readonly translate: Translate;
  readonly seatsOf: (personId: string) => readonly HeldSeat[];
}

/** The columns of the persons: what they are called, how they are reached, where they sit. */
export function personColumns(made: Made): readonly PlanColumn<PersonRow>[] {
  const { plan, translate } = made;
  const text = (field: 'name' | 'email' | 'telephone', width: number, grow: number) =>
    fieldColumn<PersonRow>({
      entity: 'person',
      field,
      editor: { kind: 'text' },
      width,
      grow,
      plan,
      translate,
    });
  return [
    text('name', 200, 2),
    text('email', 200, 2),
    text('telephone', 120, 1),
    seatsColumn(made),
  ];
}

/** Where a person sits is written with the seats; from the keyboard the row's menu leads there. */
function seatsColumn({ project, translate, seatsOf }: Made): PlanColumn<PersonRow> {
  return {
    id: 'seats',
    heading: translate('organisationPage:column-seats-held'),
    width: 300,
    grow: 4,
    value: ({ seats }) => seats,
    text: ({ seats }) => seats,
    show: ({ id: personId }) =>
      seatsOf(personId).map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && '; '}
          <Link
            href={`#${placeAddress(project, { entity: 'seat', id, field: null })}`}
            tabIndex={-1}
            underline="hover"
          >
            {name}
          </Link>
        </span>
      )),
    write: () => [],
  };
}
