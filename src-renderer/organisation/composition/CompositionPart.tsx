import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useLanguage } from '../../language.ts';
import { PlanTable } from '../../plan-table/PlanTable.tsx';
import { useSteadyRows } from '../../plan-table/plan-row.ts';
import { usePlan, useProject } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { partAddress } from '../organisation-parts.ts';
import { CompositionViews } from './CompositionViews.tsx';
import { compositionColumns } from './composition-columns.tsx';
import { compositionOrder } from './composition-order.ts';
import { compositionRows } from './composition-rows.ts';

/** What each body is to be made of, in one table, and under it how far each is. */
export function CompositionPart() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const project = useProject((state) => state.project);
  const rows = useSteadyRows(
    useMemo(() => compositionRows(plan, today, translate), [plan, today, translate]),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: no cell refers to another row of the plan
  const columns = useMemo(() => compositionColumns(plan, translate), [translate]);
  return (
    <>
      <Typography color="textSecondary" sx={{ maxWidth: '92ch', mb: 1, textWrap: 'balance' }}>
        {translate('compositionPage:explanation')}
      </Typography>
      <PlanTable
        label={translate('compositionPage:table')}
        rows={rows}
        columns={columns}
        order={compositionOrder}
        addLabel={translate('compositionPage:add-line')}
        empty={
          <>
            <Typography>{translate('compositionPage:no-bodies')}</Typography>
            <Link href={`#${partAddress(project, 'bodies')}`}>
              {translate('compositionPage:go-to-bodies')}
            </Link>
          </>
        }
        maxHeight="max(20rem, 60dvh)"
      />
      {rows.length > 0 && rows.every(({ measure }) => measure === 'nothing') && (
        <Alert severity="info" sx={{ mt: 2, maxWidth: '92ch' }}>
          <strong>{translate('compositionPage:how-to-begin-heading')}. </strong>
          {translate('compositionPage:how-to-begin')}
        </Alert>
      )}
      <CompositionViews />
    </>
  );
}
