import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useDeferredValue, useMemo, useState } from 'react';
import { canHandOut } from '../../src-domain/handout/handout-overview.ts';
import { removalLabel } from '../../src-domain/messages/labels.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import { leadersOf } from '../../src-domain/subproject-leaders.ts';
import { addressOf, placeAddress } from '../frame/addresses.ts';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useGoTo } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { RemovedNotice } from '../ordered-rows/RemovedNotice.tsx';
import { PlanTable } from '../plan-table/PlanTable.tsx';
import { useSteadyRows } from '../plan-table/plan-row.ts';
import { useOpenedProject, usePlan, useProject } from '../project/open-project.ts';
import { askToHandOut } from '../sharing/handouts/hand-out-asking.ts';
import { useToday } from '../today.ts';
import { leadersText } from './leaders-text.ts';
import { removedText } from './removed-text.ts';
import { SubprojectPanel } from './SubprojectPanel.tsx';
import { subprojectColumns } from './subproject-columns.ts';
import { subprojectOrder } from './subproject-order.ts';
import { type SubprojectRow, subprojectRows } from './subproject-rows.ts';

/** Under the table, the panel is in sight from the beginning. */
const heightAbovePanel = 'max(16rem, calc(100dvh - 28rem))';

/** What was deleted: what that is called, and what it came to. */
interface Removal {
  readonly done: string;
  readonly told: string;
}

/** What the project is divided into: a tree in one table, and the description of the chosen one. */
export function SubprojectsPage() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const goTo = useGoTo();
  const project = useProject((state) => state.project);
  const { store } = useOpenedProject();
  const isBeside = useMediaQuery((theme: Theme) => theme.breakpoints.up('xl'), { noSsr: true });
  const [chosen, setChosen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removal | null>(null);
  const lastDone = useProject((state) => state.lastDone);
  // Whoever goes down the table doesn't wait for each description.
  const shown = findRow(plan, 'subproject', useDeferredValue(chosen));
  const rows = useSteadyRows(
    useMemo(
      () => subprojectRows(plan, today, (leaders) => leadersText(leaders, translate)),
      [plan, today, translate],
    ),
  );
  const { organisation } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(() => subprojectColumns(plan, translate), [organisation, translate]);

  const toSeat = (row: SubprojectRow) => {
    const [seat] = leadersOf(store.plan, row.row, today).seats;
    goTo(
      seat
        ? placeAddress(project, { entity: 'seat', id: seat.id, field: null })
        : addressOf(project, 'organisering'),
    );
  };
  const tellRemoved = (gone: readonly SubprojectRow[], before: Plan) =>
    setRemoved({
      done: removalLabel(before, gone, translate),
      told: removedText(gone, before, translate),
    });
  return (
    <Container maxWidth={false} sx={{ py: 2.5 }}>
      <PageHeader page="delprosjekter" explanation={translate('subprojectsPage:explanation')} />
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            xl: shown ? 'minmax(0, 1fr) 32rem' : 'minmax(0, 1fr)',
          },
        }}
      >
        <PlanTable
          label={translate('frame:page-delprosjekter')}
          rows={rows}
          columns={columns}
          order={subprojectOrder}
          commands={(row) => [
            {
              id: 'seat',
              label: translate('subprojectsPage:show-seat'),
              act: () => toSeat(row),
            },
            ...(canHandOut(plan)
              ? [
                  {
                    id: 'hand-out',
                    label: translate('handingOut:hand-out'),
                    act: () => askToHandOut(row.id),
                  },
                ]
              : []),
          ]}
          onRemoved={tellRemoved}
          onStand={setChosen}
          addLabel={translate('subprojectsPage:add')}
          empty={translate('subprojectsPage:empty')}
          {...(!isBeside && { maxHeight: heightAbovePanel })}
        />
        {shown && <SubprojectPanel subproject={shown} />}
      </Box>
      <RemovedNotice
        removed={
          // Once something else is done, the notice would take back that.
          removed && removed.done === lastDone
            ? { label: removed.told, putBack: () => store.undo() }
            : null
        }
        onDone={() => setRemoved(null)}
      />
    </Container>
  );
}
