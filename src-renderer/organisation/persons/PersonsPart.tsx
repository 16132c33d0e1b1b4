import { useMemo, useState } from 'react';
import { removalLabel } from '../../../src-domain/messages/labels.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { duplicatePersons } from '../../../src-domain/organisation/duplicate-persons.ts';
import {
  listedPersons,
  seatsHeldOn,
  seatsLeftVacant,
} from '../../../src-domain/organisation/persons.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import { placeAddress } from '../../frame/addresses.ts';
import { useGoTo } from '../../frame/use-address.ts';
import { useLanguage } from '../../language.ts';
import { PlanTable } from '../../plan-table/PlanTable.tsx';
import { useSteadyRows } from '../../plan-table/plan-row.ts';
import type { PlanOrder } from '../../plan-table/use-plan-actions.ts';
import { usePlan, useProject } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { DuplicatesNotice } from '../merge-persons/DuplicatesNotice.tsx';
import { MergePersonsDialog } from '../merge-persons/MergePersonsDialog.tsx';
import { PersonalDataDialog } from '../personal-data/PersonalDataDialog.tsx';
import { RemovePersonDialog } from '../personal-data/RemovePersonDialog.tsx';
import { type HeldSeat, type PersonRow, personColumns } from './person-columns.tsx';
import { RemovedPersons, type RemovedPersonsText } from './RemovedPersons.tsx';

/** Persons stand by name, so that none has a place of its own. */
const personOrder: PlanOrder<PersonRow> = {
  newRow: () => ({ entity: 'person', siblings: [], index: 0, fields: {} }),
};

/** Everybody in the project, how they are reached and where they sit. */
export function PersonsPart() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const project = useProject((state) => state.project);
  const goTo = useGoTo();
  const [removed, setRemoved] = useState<RemovedPersonsText | null>(null);
  const [removing, setRemoving] = useState<string | null>(null);
  const [stored, setStored] = useState<string | null>(null);
  const [merging, setMerging] = useState<readonly string[] | null>(null);
  const { person, personDistinction, seat, body, holding } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: where they sit is said by these rows of the plan alone
  const seatsOf = useMemo(
    () => heldSeats(plan, today, translate),
    [person, seat, body, holding, today, translate],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns need no more of the plan
  const columns = useMemo(
    () => personColumns({ plan, project, translate, seatsOf }),
    [project, translate, seatsOf],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: persons are all that is listed
  const persons = useMemo(() => listedPersons(plan), [person]);
  const rows = useSteadyRows(
    useMemo(
      () =>
        persons.map(
          (row): PersonRow => ({
            id: row.id,
            level: 1,
            entity: 'person',
            row,
            seats: seatsOf(row.id)
              .map(({ name }) => name)
              .join('; '),
          }),
        ),
      [persons, seatsOf],
    ),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is alike is said by these rows alone
  const duplicates = useMemo(() => duplicatePersons(plan), [person, personDistinction]);
  const commands = ({ id }: PersonRow) => [
    {
      id: 'personal-data',
      label: translate('persons:personal-data'),
      act: () => setStored(id),
    },
    {
      id: 'remove-data',
      label: translate('persons:remove-data'),
      act: () => setRemoving(id),
    },
    {
      id: 'merge',
      label: translate('persons:merge-with'),
      act: () => setMerging([id]),
    },
    ...seatsOf(id).map((held) => ({
      id: held.id,
      label: translate('organisationPage:go-to-seat', { seat: held.name }),
      act: () => goTo(placeAddress(project, { entity: 'seat', id: held.id, field: null })),
    })),
  ];
  return (
    <>
      <DuplicatesNotice duplicates={duplicates} onMerge={setMerging} />
      <PlanTable
        label={translate('organisationPage:part-persons')}
        rows={rows}
        columns={columns}
        order={personOrder}
        commands={commands}
        commandsOfSeveral={(chosen) => [
          {
            id: 'merge',
            label: translate('persons:merge-selected', { count: chosen.length }),
            act: () => setMerging(chosen.map(({ id }) => id)),
          },
        ]}
        onRemoved={(gone, before) => setRemoved(removedText(gone, before, today, translate))}
        addLabel={translate('organisationPage:add-person')}
        empty={translate('organisationPage:no-persons')}
        maxHeight="max(20rem, calc(100dvh - 16rem))"
      />
      {merging && (
        <MergePersonsDialog
          ids={merging}
          onClose={() => setMerging(null)}
          onMerged={(id, label) => {
            setMerging(null);
            setRemoved({ label, text: label });
            goTo(placeAddress(project, { entity: 'person', id, field: 'name' }));
          }}
        />
      )}
      {stored !== null && (
        <PersonalDataDialog
          personId={stored}
          onClose={() => setStored(null)}
          onRemove={() => {
            setStored(null);
            setRemoving(stored);
          }}
        />
      )}
      {removing !== null && (
        <RemovePersonDialog personId={removing} onClose={() => setRemoving(null)} />
      )}
      <RemovedPersons removed={removed} onDone={() => setRemoved(null)} />
    </>
  );
}

function heldSeats(
  plan: Plan,
  today: IsoDay,
  translate: Translate,
): (personId: string) => readonly HeldSeat[] {
  const held = seatsHeldOn(plan, today);
  return (personId) =>
    (held.get(personId) ?? []).map(({ id }) => ({
      id,
      name: rowName(plan, 'seat', id, translate) ?? translate('history:unnamed'),
    }));
}

/** What was deleted, and which seats nobody holds now. */
function removedText(
  gone: readonly PersonRow[],
  before: Plan,
  today: IsoDay,
  translate: Translate,
): RemovedPersonsText {
  const label = removalLabel(before, gone, translate);
  const vacant = seatsLeftVacant(before, new Set(gone.map(({ id }) => id)), today);
  const seats = vacant.map(({ id }) => rowName(before, 'seat', id, translate)).join('; ');
  const text = translate('organisationPage:left-vacant', { count: vacant.length, seats });
  return { label, text: vacant.length === 0 ? label : `${label}. ${text}` };
}
