import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useMemo, useRef, useState } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { usePlace } from '../../frame/use-address.ts';
import { useLanguage } from '../../language.ts';
import { PlanTable } from '../../plan-table/PlanTable.tsx';
import { useSteadyRows } from '../../plan-table/plan-row.ts';
import { usePlan } from '../../project/open-project.ts';
import { BoxPanel } from './BoxPanel.tsx';
import { boxColumns } from './box-columns.ts';
import { boxOrder } from './box-order.ts';
import { boxRows } from './box-rows.ts';
import { ChartDrawing } from './ChartDrawing.tsx';
import { useBoxActions } from './use-box-actions.ts';
import { useChartPicture } from './use-chart-picture.ts';

/** One chart: drawn, the chosen box beside it, and under both the same as a tree in a table. */
export function ChartEditor({ chart }: { readonly chart: Row<'orgChart'> }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const place = usePlace();
  const picture = useChartPicture(chart);
  const panel = useRef<HTMLDivElement>(null);
  const [chosenId, choose] = useState(place?.entity === 'chartBox' ? place.id : null);
  const order = useMemo(() => boxOrder(chart.id), [chart.id]);
  const rows = useSteadyRows(
    useMemo(
      () => boxRows(plan, chart.id, picture.content.boxes),
      [plan, chart.id, picture.content],
    ),
  );
  const { body, subproject, seat, person, holding } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(
    () => boxColumns(plan, chart.levels, translate),
    [body, subproject, seat, person, holding, chart.levels, translate],
  );
  const chosen = findRow(plan, 'chartBox', chosenId) ?? rows[0]?.row ?? null;
  const write = () => {
    // The panel of a box that was just added stands there at the next moment.
    requestAnimationFrame(() => panel.current?.querySelector('input')?.focus());
  };
  const actions = useBoxActions({ rows, columns, order, choose, write });
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 20rem' },
      }}
    >
      <Stack sx={{ gap: 2, minWidth: 0 }}>
        <ChartDrawing
          chart={chart}
          picture={picture}
          chosenId={chosen?.id ?? null}
          onChoose={choose}
          onWrite={write}
          actions={actions}
        />
        <PlanTable
          label={translate('chartPage:boxes')}
          rows={rows}
          columns={columns}
          order={order}
          onStand={choose}
          addLabel={translate('chartPage:add')}
          empty={translate('chartPage:no-boxes')}
          maxHeight="max(20rem, calc(100dvh - 22rem))"
        />
      </Stack>
      <Box ref={panel} sx={{ minWidth: 0 }}>
        {chosen && <BoxPanel key={chosen.id} box={chosen} chart={chart} actions={actions} />}
      </Box>
    </Box>
  );
}
