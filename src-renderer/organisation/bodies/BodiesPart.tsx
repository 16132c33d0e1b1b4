import { useMemo, useState } from 'react';
import type { Change } from '../../../src-domain/change.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { bodyTables } from '../../../src-domain/organisation/body-table.ts';
import { oneOrganisationPerName } from '../../../src-domain/organisation/new-organisation.ts';
import {
  listedPersons,
  onePersonPerName,
  seatsHeldOn,
} from '../../../src-domain/organisation/persons.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import type { CellPlace, Choice, RowCommand } from '../../grid/grid-model.ts';
import { dayText, useLanguage } from '../../language.ts';
import { PlanTable } from '../../plan-table/PlanTable.tsx';
import { useSteadyRows } from '../../plan-table/plan-row.ts';
import { useChange, useOpenedProject, usePlan } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { AsOfBar } from '../as-of/AsOfBar.tsx';
import { useShownDay } from '../as-of/use-shown-day.ts';
import { personCalled } from '../person-called.ts';
import { bodyColumns } from './body-columns.tsx';
import { bodyOrder } from './body-order.ts';
import { type BodyPlanRow, bodyRows } from './body-rows.ts';
import { bodySwitches } from './body-switches.ts';
import { HoldersDialog } from './HoldersDialog.tsx';
import { PapersDueDialog } from './PapersDueDialog.tsx';

/** Every body with its seats and who holds them, today or on another day, in one table. */
export function BodiesPart() {
  const { language, translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const plan = usePlan();
  const today = useToday();
  const shown = useShownDay();
  const { day } = shown;
  const isToday = shown.lies === 'today';
  const [seatId, openHolders] = useState<string | null>(null);
  const [papersOf, openPapers] = useState<string | null>(null);
  const rows = useSteadyRows(
    useMemo(() => {
      const nameOf = personCalled(translate);
      return bodyRows(plan, bodyTables(plan, day), { isToday, nameOf });
    }, [plan, day, isToday, translate]),
  );
  const { organisation, subproject, person, seat, body, holding, compositionRule } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(
    () =>
      bodyColumns({
        plan,
        translate,
        today,
        otherDay: isToday ? null : day,
        planNow: () => store.plan,
        persons: personChoices(plan, today, translate),
        openHolders,
      }),
    [organisation, subproject, person, seat, body, holding, today, day, isToday, translate, store],
  );
  const standIns = useMemo(
    () =>
      new Map<string, CellPlace>([
        ...holding.map((each) => [each.id, { row: each.seatId, column: 'holding' }] as const),
        ...compositionRule.map((each) => [each.id, { row: each.bodyId, column: 'title' }] as const),
      ]),
    [holding, compositionRule],
  );
  const commands = ({ entity, id, row }: BodyPlanRow): readonly RowCommand[] => {
    if (entity === 'body')
      return [
        ...bodySwitches(() => store.plan, row as Row<'body'>, change, translate),
        {
          id: 'papers-due',
          label: translate('cases:papers-days-set'),
          act: () => openPapers(id),
        },
      ];
    if (entity === 'seatGroup') return [];
    const label = translate('organisationPage:holders');
    return [{ id: 'holders', label, act: () => openHolders(id) }];
  };
  return (
    <>
      <AsOfBar shown={shown} />
      <PlanTable
        label={
          isToday
            ? translate('organisationPage:part-bodies')
            : translate('organisationPage:bodies-as-of', { day: dayText(day, language) })
        }
        rows={rows}
        columns={columns}
        order={bodyOrder}
        standIns={standIns}
        commands={commands}
        hidesFindings={!isToday}
        asOnePaste={oneOfEachName}
        addLabel={translate('organisationPage:add-seat')}
        empty={translate('organisationPage:no-bodies')}
        maxHeight={`max(20rem, calc(100dvh - ${isToday ? 20 : 22}rem))`}
      />
      {papersOf !== null && <PapersDueDialog bodyId={papersOf} onClose={() => openPapers(null)} />}
      {seatId !== null && (
        <HoldersDialog
          seatId={seatId}
          day={isToday ? null : day}
          onClose={() => openHolders(null)}
        />
      )}
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
