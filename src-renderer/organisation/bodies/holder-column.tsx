import { v7 as newId } from 'uuid';
import type { Change } from '../../../src-domain/change.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { dayText } from '../../../src-domain/messages/day-text.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { holderChanges } from '../../../src-domain/organisation/holding-changes.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { insertion } from '../../../src-domain/row-changes/insertion.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import type { CellValue, Choice } from '../../grid/grid-model.ts';
import type { PlanColumn } from '../../plan-table/plan-column.ts';
import type { BodyPlanRow } from './body-rows.ts';
import { HolderCell } from './HolderCell.tsx';

export interface HolderColumn {
  readonly plan: Plan;
  readonly translate: Translate;
  readonly today: IsoDay;
  /** The day shown, where it isn't today. What is written in the table holds from today on, so nothing is then. */
  readonly otherDay: IsoDay | null;
  /** The plan as it is at the moment of writing. */
  readonly planNow: () => Plan;
  readonly persons: readonly Choice[];
  /** Shows all who have held the seat. */
  readonly openHolders: (seatId: string) => void;
}

const several = 'several';
const personChoice = 'person:';

/** Who holds a seat: chosen among the persons, or a name that makes a new one; read alone on another day than today. */
export function holderColumn(made: HolderColumn): PlanColumn<BodyPlanRow> {
  const { otherDay, translate } = made;
  const column = holderToday(made);
  if (otherDay === null) return column;
  const { editor: _, ...shown } = column;
  const day = dayText(otherDay);
  return {
    ...shown,
    heading: translate('organisationPage:holder-on-day', { day }),
    writtenWhere: translate('organisationPage:holder-written-where', { day }),
    show: (row) => <HolderCell row={row} onOpen={made.openHolders} isWayToWrite />,
    write: () => [],
  };
}

function holderToday(made: HolderColumn): PlanColumn<BodyPlanRow> {
  const { translate, today, planNow, persons, openHolders } = made;
  const vacant = translate('organisationPage:vacant');
  const choices = persons.map((person) => ({ ...person, id: `${personChoice}${person.id}` }));
  return {
    id: 'holding',
    heading: capitalised(translate('entities:holding')),
    width: 165,
    grow: 1,
    has: ({ entity }) => entity === 'seat',
    editor: {
      kind: 'choice',
      takesText: true,
      addsNew: true,
      choices: (row) =>
        isShared(row) ? [{ id: several, name: row.holders }, ...choices] : choices,
    },
    value: (row) => {
      if (isShared(row)) return several;
      return row.holderId === null ? null : `${personChoice}${row.holderId}`;
    },
    text: ({ holders }) => holders || vacant,
    show: (row) => <HolderCell row={row} onOpen={openHolders} />,
    write: ({ entity, row }, value) => {
      const name = writtenText(value);
      if (entity !== 'seat' || name === several) return [];
      const isVacant =
        name === '' || name.toLocaleLowerCase('nb') === vacant.toLocaleLowerCase('nb');
      if (isVacant) return holderChanges(planNow(), row.id, null, today, newId);
      if (name.startsWith(personChoice)) {
        return holderChanges(planNow(), row.id, name.slice(personChoice.length), today, newId);
      }
      return newHolder(planNow(), row.id, name, today);
    },
  };
}

function newHolder(plan: Plan, seatId: string, name: string, today: IsoDay): readonly Change[] {
  const id = newId();
  return [insertion('person', { id, name }), ...holderChanges(plan, seatId, id, today, newId)];
}

const writtenText = (value: CellValue): string => (typeof value === 'string' ? value.trim() : '');

const isShared = ({ holders, holderId }: BodyPlanRow): boolean =>
  holders !== '' && holderId === null;
