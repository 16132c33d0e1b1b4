import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { failureText } from '../../src-domain/messages/failure-text.ts';
import { sizeText } from '../../src-domain/messages/size-text.ts';
import type { DocumentJob } from '../../src-preload/contract.ts';
import { useLanguage } from '../language.ts';

/** How far a document is, or what came of it; told as it changes. */
export function DocumentState({ job }: { readonly job: DocumentJob | undefined }) {
  const { translate } = useLanguage();
  return (
    <Box role="status" sx={{ my: 1.5 }}>
      {job?.state === 'running' && <Running job={job} />}
      {job?.state === 'finished' && <Finished job={job} />}
      {job?.state === 'failed' && (
        <Alert severity={job.failure.code === 'cancelled' ? 'info' : 'error'}>
          {failureText(job.failure, translate)}
        </Alert>
      )}
    </Box>
  );
}

type JobIn<State> = Extract<DocumentJob, { readonly state: State }>;

function Running({ job: { done, of, step } }: { readonly job: JobIn<'running'> }) {
  const { translate } = useLanguage();
  return (
    <>
      <Typography variant="body2" sx={{ mb: 0.75 }}>
        {translate(`documentsPage:step-${step}`)}
      </Typography>
      <LinearProgress
        variant={done === 0 ? 'indeterminate' : 'determinate'}
        value={of > 0 ? (100 * done) / of : 0}
        aria-label={translate('documentsPage:running')}
      />
    </>
  );
}

function Finished({ job }: { readonly job: JobIn<'finished'> }) {
  const { translate } = useLanguage();
  const { fileName, sizeInBytes, pages, isOutdated } = job;
  const count = pages?.length ?? 0;
  return (
    <>
      {isOutdated ? (
        <Alert severity="warning">{translate('documentsPage:outdated')}</Alert>
      ) : (
        <Alert severity="success">{translate('documentsPage:finished')}</Alert>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
        {fileName} · {translate('documentsPage:page-count', { count })} · {sizeText(sizeInBytes)}
      </Typography>
    </>
  );
}
