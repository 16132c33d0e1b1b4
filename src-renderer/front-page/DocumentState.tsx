import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import SaveOutlined from '@mui/icons-material/SaveOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { failureText } from '../../src-domain/messages/failure-text.ts';
import { sizeText } from '../../src-domain/messages/size-text.ts';
import type { CleanedText, DocumentJob } from '../../src-preload/contract.ts';
import { saveDocument, shell } from '../bridge.ts';
import { useLanguage } from '../language.ts';

interface DocumentStateProps {
  readonly job: DocumentJob;
  readonly onCancel: (job: DocumentJob) => void;
  readonly onError: (error: unknown) => void;
}

/** How far a document is, or what came of it. */
export function DocumentState({ job, onCancel, onError }: DocumentStateProps) {
  const { translate } = useLanguage();
  return (
    <Box sx={{ mt: 1.5 }}>
      <Box role="status">
        {job.state === 'running' && <Running job={job} />}
        {job.state === 'finished' && (
          <Alert severity="success">{translate('pages:document-finished')}</Alert>
        )}
        {job.state === 'failed' && (
          <Alert severity={job.failure.code === 'cancelled' ? 'info' : 'error'}>
            {failureText(job.failure, translate)}
          </Alert>
        )}
      </Box>
      {job.state === 'running' && (
        <Button size="small" sx={{ mt: 1 }} onClick={() => onCancel(job)}>
          {translate('pages:cancel')}
        </Button>
      )}
      {job.state === 'finished' && <Finished key={job.job} job={job} onError={onError} />}
    </Box>
  );
}

type JobIn<State> = Extract<DocumentJob, { readonly state: State }>;

function Running({ job: { done, of, step } }: { readonly job: JobIn<'running'> }) {
  const { translate } = useLanguage();
  const label = translate(`pages:step-${step}`);
  return (
    <>
      <Typography variant="body2" sx={{ mb: 0.75 }}>
        {label}
      </Typography>
      <LinearProgress
        variant={done === 0 ? 'indeterminate' : 'determinate'}
        value={of > 0 ? (100 * done) / of : 0}
        aria-label={translate('pages:document-running')}
      />
    </>
  );
}

interface FinishedProps {
  readonly job: JobIn<'finished'>;
  readonly onError: (error: unknown) => void;
}

function Finished({ job: { job, fileName, sizeInBytes, cleaned }, onError }: FinishedProps) {
  const { translate } = useLanguage();
  const [savedTo, setSavedTo] = useState<string | null>(null);
  const save = () => {
    saveDocument(job).then((saved) => {
      if (saved.kind === 'saved') setSavedTo(saved.path);
    }, onError);
  };
  return (
    <>
      <Typography variant="body2" sx={{ my: 1.25, overflowWrap: 'anywhere' }}>
        {fileName} · {sizeText(sizeInBytes)}
      </Typography>
      <Button
        fullWidth
        variant="contained"
        startIcon={shell.hasFileDialogs ? <SaveOutlined /> : <DownloadOutlined />}
        onClick={save}
      >
        {translate(shell.hasFileDialogs ? 'pages:save-as' : 'pages:download')}
      </Button>
      {savedTo !== null && (
        <Typography variant="body2" role="status" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {translate('pages:saved-to', { path: savedTo })}
        </Typography>
      )}
      <Cleaned cleaned={cleaned} />
    </>
  );
}

function Cleaned({ cleaned }: { readonly cleaned: readonly CleanedText[] }) {
  const { translate } = useLanguage();
  if (cleaned.length === 0) return null;
  return (
    <Alert severity="info" sx={{ mt: 1.5 }}>
      {translate('pages:cleaned')}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2 }}>
        {cleaned.map(({ where, excerpt, removed }) => (
          <li key={`${where} ${excerpt}`}>
            {translate('pages:cleaned-line', {
              where,
              excerpt,
              removed: removed.map(({ codePoint, count }) => `${count} × ${codePoint}`).join(', '),
            })}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
