import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../language.ts';

/** An empty sheet: the document is on its way, or won't come. */
export function NoPreview({ isComing }: { readonly isComing: boolean }) {
  const { translate } = useLanguage();
  return (
    <Paper sx={{ px: '9%', py: 8, minHeight: '60vh' }}>
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {translate(isComing ? 'documentsPage:preview-coming' : 'documentsPage:no-preview')}
      </Typography>
      {isComing &&
        ['55%', '30%', '90%', '85%', '92%', '70%'].map((width) => (
          <Skeleton key={width} animation={false} width={width} sx={{ my: 1 }} />
        ))}
    </Paper>
  );
}
