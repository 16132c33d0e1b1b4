import CloseOutlined from '@mui/icons-material/CloseOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import OpenInNewOutlined from '@mui/icons-material/OpenInNewOutlined';
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import SaveOutlined from '@mui/icons-material/SaveOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { DocumentJob } from '../../src-preload/contract.ts';
import { openDocument, saveDocument, savePdf, shell } from '../bridge.ts';
import { useLanguage } from '../language.ts';

interface DocumentActionsProps {
  readonly project: string;
  readonly job: DocumentJob | undefined;
  readonly canPrint: boolean;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  readonly onError: (error: unknown) => void;
}

/** What can be done with the document: fetched once it is finished, made again where it is out of date. */
export function DocumentActions(props: DocumentActionsProps) {
  const { project, job, canPrint, onStart, onCancel, onError } = props;
  const { translate } = useLanguage();
  const [told, setTold] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const [isPrinting, setIsPrinting] = useState(false);
  const isRunning = job?.state === 'running';
  const isFinished = job?.state === 'finished';
  const isToBeMade = job?.state === 'failed' || job?.isOutdated === true;

  const save = async () => {
    if (!isFinished) return;
    const saved = await saveDocument(project, job.job);
    if (saved.kind === 'saved') {
      setTold({ of: job.job, text: translate('documentsPage:saved-to', { path: saved.path }) });
    }
  };
  const toPdf = async () => {
    if (!isFinished || isPrinting) return;
    setIsPrinting(true);
    try {
      const saved = await savePdf(project, job.job);
      if (saved.kind === 'saved') {
        setTold({ of: job.job, text: translate('documentsPage:saved-to', { path: saved.path }) });
      }
    } finally {
      setIsPrinting(false);
    }
  };
  const open = async () => {
    if (!isFinished) return;
    const opened = await openDocument(project, job.job);
    const text = translate(`documentsPage:${opened.kind === 'opened' ? 'opened' : 'downloaded'}`);
    setTold({ of: job.job, text });
  };
  const doing = (work: () => Promise<void>) => () => {
    setTold(null);
    work().catch(onError);
  };

  return (
    <Stack spacing={1}>
      {/* One button that stays: whoever stops the work by key is where it can be begun again. */}
      <Button
        variant={isToBeMade && !isRunning ? 'contained' : 'outlined'}
        startIcon={isRunning ? <CloseOutlined /> : <DescriptionOutlined />}
        onClick={isRunning ? onCancel : onStart}
      >
        {translate(makeLabel(job))}
      </Button>
      <Button
        variant={isToBeMade ? 'outlined' : 'contained'}
        startIcon={shell.hasFileDialogs ? <SaveOutlined /> : <DownloadOutlined />}
        {...pressable(isFinished)}
        onClick={doing(save)}
      >
        {translate(shell.hasFileDialogs ? 'documentsPage:save-as' : 'documentsPage:download')}
      </Button>
      <Button
        variant="outlined"
        startIcon={<PictureAsPdfOutlined />}
        {...pressable(isFinished && !isPrinting)}
        onClick={doing(toPdf)}
      >
        {translate(pdfLabel(isPrinting))}
      </Button>
      <Stack direction="row" spacing={1}>
        <Button
          fullWidth
          variant="outlined"
          startIcon={<OpenInNewOutlined />}
          {...pressable(isFinished)}
          onClick={doing(open)}
        >
          {translate('documentsPage:open-in-word')}
        </Button>
        <Button
          fullWidth
          variant="outlined"
          startIcon={<PrintOutlined />}
          {...pressable(canPrint)}
          onClick={() => canPrint && window.print()}
        >
          {translate('documentsPage:print')}
        </Button>
      </Stack>
      <Typography
        variant="body2"
        role="status"
        sx={{ overflowWrap: 'anywhere', '&:empty': { display: 'none' } }}
      >
        {told !== null && told.of === job?.job ? told.text : ''}
      </Typography>
    </Stack>
  );
}

function pdfLabel(isPrinting: boolean) {
  if (isPrinting) return 'documentsPage:making-pdf';
  return shell.hasFileDialogs ? 'documentsPage:save-pdf' : 'documentsPage:download-pdf';
}

function makeLabel(job: DocumentJob | undefined) {
  if (job?.state === 'running') return 'documentsPage:cancel';
  return job?.state === 'finished' ? 'documentsPage:make-again' : 'documentsPage:make';
}

/** Not `disabled`: whoever waits at a button by key would lose their place on the page. */
const pressable = (can: boolean) => ({
  'aria-disabled': !can,
  sx: { '&[aria-disabled="true"]': { opacity: 0.5, cursor: 'default' } },
});
