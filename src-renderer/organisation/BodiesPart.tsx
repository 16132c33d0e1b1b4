import { useMemo, useState } from 'react';
import { bodyTables } from '../../src-domain/body-table.ts';
import type { Change } from '../../src-domain/change.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { oneOrganisationPerName } from '../../src-domain/new-organisation.ts';
import { listedPersons, onePersonPerName, seatsHeldOn } from '../../src-domain/persons.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import type { CellPlace, Choice } from '../grid/grid-model.ts';
import { useLanguage } from '../language.ts';
import { PlanTable } from '../plan-table/PlanTable.tsx';
import { useSteadyRows } from '../plan-table/plan-row.ts';
import { useOpenedProject, usePlan } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { bodyColumns } from './body-columns.tsx';
import { bodyOrder } from './body-order.ts';
import { type BodyPlanRow, bodyRows } from './body-rows.ts';
import { HoldersDialog } from './HoldersDialog.tsx';

/** Every body with its seats and who holds them, in one table. */
export function BodiesPart() {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const plan = usePlan();
  const today = useToday();
  const [seatId, openHolders] = useState<string | null>(null);
  const rows = useSteadyRows(useMemo(() => bodyRows(plan, bodyTables(plan, today)), [plan, today]));
  const { organisation, subproject, person, seat, body, holding, compositionRule } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(
    () =>
      bodyColumns({
        plan,
        translate,
        today,
        planNow: () => store.plan,
        persons: personChoices(plan, today, translate),
        openHolders,
      }),
    [organisation, subproject, person, seat, body, holding, today, translate, store],
  );
  const standIns = useMemo(
    () =>
      new Map<string, CellPlace>([
        ...holding.map((each) => [each.id, { row: each.seatId, column: 'holding' }] as const),
        ...compositionRule.map((each) => [each.id, { row: each.bodyId, column: 'title' }] as const),
      ]),
    [holding, compositionRule],
  );
  const commands = (row: BodyPlanRow) =>
    row.entity === 'seat'
      ? [
          {
            id: 'holders',
            label: translate('organisationPage:holders'),
            act: () => openHolders(row.id),
          },
        ]
      : [];
  return (
    <>
      <PlanTable
        label={translate('organisationPage:part-bodies')}
        rows={rows}
        columns={columns}
        order={bodyOrder}
        standIns={standIns}
        commands={commands}
        asOnePaste={oneOfEachName}
        addLabel={translate('organisationPage:add-seat')}
        empty={translate('organisationPage:no-bodies')}
        maxHeight="max(20rem, calc(100dvh - 16rem))"
      />
      {seatId !== null && <HoldersDialog seatId={seatId} onClose={() => openHolders(null)} />}
    </>
  );
}

const oneOfEachName = (changes: readonly Change[]) =>
  oneOrganisationPerName(onePersonPerName(changes));

/** The persons to choose among; where they sit tells equal names apart. */
function personChoices(plan: Plan, today: IsoDay, translate: Translate): readonly Choice[] {
  const held = seatsHeldOn(plan, today);
  return listedPersons(plan)
    .filter(({ name }) => name.trim() !== '')
    .map(({ id, name, email }) => {
      const seats = (held.get(id) ?? []).map((each) => rowName(plan, 'seat', each.id, translate));
      const detail = seats.join('; ') || (email ?? '');
      return { id, name, ...(detail !== '' && { detail }) };
    });
}
