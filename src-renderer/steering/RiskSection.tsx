import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { inOrder } from '../../src-domain/plan.ts';
import { type MatrixCell, riskMatrix } from '../../src-domain/steering/risk-matrix.ts';
import { useLanguage } from '../language.ts';
import { listOrder } from '../plan-table/list-order.ts';
import { PlanTable } from '../plan-table/PlanTable.tsx';
import { type PlanRow, useSteadyRows } from '../plan-table/plan-row.ts';
import { usePlan } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { RiskMatrixTable } from './RiskMatrixTable.tsx';
import { riskColumns } from './risk-columns.tsx';

const order = listOrder<PlanRow>('risk');

/** A cell of the matrix that the table is narrowed to, and what that left out then. */
interface Narrowed {
  readonly cell: string;
  /** Rows that come in later, or move to another cell, stay in sight where they are written. */
  readonly leftOut: ReadonlySet<string>;
}

const cellId = ({ probability, consequence }: MatrixCell): string =>
  `${probability}-${consequence}`;

/** What may go wrong, in a table and in the matrix that narrows it. */
export function RiskSection() {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const { risk, subproject, seat, body } = plan.rows;
  const [narrowed, setNarrowed] = useState<Narrowed | null>(null);
  const matrix = useMemo(() => riskMatrix(plan, today), [plan, today]);
  const rows = useSteadyRows(
    useMemo(
      () =>
        inOrder(risk, ({ id }) => !narrowed?.leftOut.has(id)).map(
          (row): PlanRow => ({ id: row.id, level: 1, entity: 'risk', row }),
        ),
      [risk, narrowed],
    ),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the columns are made of these rows of the plan alone
  const columns = useMemo(
    () => riskColumns({ plan, translate, language }),
    [subproject, seat, body, translate, language],
  );
  const narrow = (cell: MatrixCell) => {
    if (narrowed?.cell === cellId(cell)) {
      setNarrowed(null);
      return;
    }
    const kept = new Set(cell.risks.map(({ id }) => id));
    const leftOut = new Set(risk.map(({ id }) => id).filter((id) => !kept.has(id)));
    setNarrowed({ cell: cellId(cell), leftOut });
  };
  const hasMatrix = risk.length > 0;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2.5,
        alignItems: 'start',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          xl: hasMatrix ? '31rem minmax(0, 1fr)' : 'minmax(0, 1fr)',
        },
      }}
    >
      {hasMatrix && (
        <RiskMatrixTable
          matrix={matrix}
          chosen={(cell) => narrowed?.cell === cellId(cell)}
          onChoose={narrow}
        />
      )}
      <Box sx={{ minWidth: 0 }}>
        <Box
          role="status"
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1,
            mb: narrowed ? 1 : 0,
          }}
        >
          {narrowed && (
            <>
              <Typography variant="body2">
                {translate('steeringPage:narrowed', { shown: rows.length, count: risk.length })}
              </Typography>
              <Button size="small" onClick={() => setNarrowed(null)}>
                {translate('steeringPage:show-all')}
              </Button>
            </>
          )}
        </Box>
        <PlanTable
          label={translate('steeringPage:risks')}
          rows={rows}
          columns={columns}
          order={order}
          addLabel={translate('steeringPage:add-risk')}
          empty={translate('steeringPage:no-risks')}
        />
      </Box>
    </Box>
  );
}
