import AcUnitOutlined from '@mui/icons-material/AcUnitOutlined';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../language.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';

/** What versions are for, before there is one. */
export function EmptyVersions({ onFreeze }: { readonly onFreeze: () => void }) {
  const { translate } = useLanguage();
  return (
    <Paper sx={{ p: 4, display: 'grid', gap: 1.5, justifyItems: 'start', maxWidth: '46rem' }}>
      <Typography variant="h2">{translate('versions:empty-title')}</Typography>
      <Typography>{translate('versions:empty-what')}</Typography>
      <Typography>{translate('versions:empty-approved')}</Typography>
      <Typography>{translate('versions:empty-compare')}</Typography>
      <WhileOpen>
        <Button
          variant="contained"
          startIcon={<AcUnitOutlined />}
          onClick={onFreeze}
          sx={{ mt: 1 }}
        >
          {translate('versions:freeze')}
        </Button>
      </WhileOpen>
    </Paper>
  );
}
