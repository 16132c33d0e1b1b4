import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../language.ts';
import { OfWholeProject } from '../project/OfWholeProject.tsx';
import { useProject } from '../project/open-project.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';
import { partAddress } from './reports-parts.ts';

/** What reports are for, before there is one. */
export function EmptyReports({ onNew }: { readonly onNew: () => void }) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  return (
    <Paper sx={{ p: 4, display: 'grid', gap: 1.5, justifyItems: 'start', maxWidth: '46rem' }}>
      <Typography variant="h2">{translate('reportsPage:empty-title')}</Typography>
      <Typography>{translate('reportsPage:empty-what')}</Typography>
      <Typography>{translate('reportsPage:empty-how')}</Typography>
      <WhileOpen>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          <OfWholeProject>
            <Button variant="contained" href={`#${partAddress(project, 'plan')}`}>
              {translate('reportsPage:to-plan')}
            </Button>
          </OfWholeProject>
          <Button variant="outlined" onClick={onNew}>
            {translate('reportsPage:new')}
          </Button>
        </Box>
      </WhileOpen>
    </Paper>
  );
}
