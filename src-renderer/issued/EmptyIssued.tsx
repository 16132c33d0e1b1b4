import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { addressOf } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';

/** What the page is for, before anything was sent. */
export function EmptyIssued() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  return (
    <Paper sx={{ p: 4, display: 'grid', gap: 1.5, justifyItems: 'start', maxWidth: '46rem' }}>
      <Typography variant="h2">{translate('issuedPage:empty-title')}</Typography>
      <Typography>{translate('issuedPage:empty-what')}</Typography>
      <Typography>{translate('issuedPage:empty-why')}</Typography>
      <Button
        variant="contained"
        startIcon={<DescriptionOutlined />}
        href={`#${addressOf(project, 'dokumenter')}`}
        sx={{ mt: 1 }}
      >
        {translate('issuedPage:to-documents')}
      </Button>
    </Paper>
  );
}
