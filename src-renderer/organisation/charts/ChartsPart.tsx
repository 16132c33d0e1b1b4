import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { use, useState } from 'react';
import { loadTypeface } from '../../drawing/typeface.ts';
import { placeAddress } from '../../frame/addresses.ts';
import { useGoTo, usePlace } from '../../frame/use-address.ts';
import { useLanguage } from '../../language.ts';
import { OfWholeProject } from '../../project/OfWholeProject.tsx';
import { usePlan, useProject } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { ChartBar } from './ChartBar.tsx';
import { ChartEditor } from './ChartEditor.tsx';
import { chartOfPlace } from './chart-of-place.ts';
import { NewChartDialog } from './NewChartDialog.tsx';

/** The project's organisation charts, one at a time. */
export function ChartsPart() {
  use(loadTypeface());
  const { translate } = useLanguage();
  const plan = usePlan();
  const goTo = useGoTo();
  const project = useProject((state) => state.project);
  const chart = chartOfPlace(plan, usePlace());
  const [isAsking, setIsAsking] = useState(false);
  const show = (id: string) => goTo(placeAddress(project, { entity: 'orgChart', id, field: null }));
  return (
    <>
      {chart ? (
        <>
          <ChartBar chart={chart} onShow={show} onNew={() => setIsAsking(true)} />
          <ChartEditor key={chart.id} chart={chart} />
        </>
      ) : (
        <Paper sx={{ p: 3, maxWidth: '44rem' }}>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {translate('chartPage:none')}
          </Typography>
          <Typography sx={{ mb: 2 }}>{translate('chartPage:none-explained')}</Typography>
          <Box>
            <OfWholeProject>
              <WhileOpen>
                <Button variant="contained" onClick={() => setIsAsking(true)}>
                  {translate('chartPage:new')}
                </Button>
              </WhileOpen>
            </OfWholeProject>
          </Box>
        </Paper>
      )}
      {isAsking && (
        <NewChartDialog
          onMade={(id) => {
            setIsAsking(false);
            show(id);
          }}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
