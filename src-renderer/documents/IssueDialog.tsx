import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import { issueRefusal } from '../../src-domain/issued/issue-order.ts';
import { usualRecipient } from '../../src-domain/issued/usual-recipient.ts';
import type { DocumentJob, DocumentPreview } from '../../src-preload/contract.ts';
import { call } from '../bridge.ts';
import { errorText } from '../frame/error-text.ts';
import { useLanguage } from '../language.ts';
import { useOpenedProject, usePlan } from '../project/open-project.ts';
import { type ChosenFileTypes, FileTypeChoice, fileTypesOf } from './FileTypeChoice.tsx';
import { FindingsToAccept } from './FindingsToAccept.tsx';

interface IssueDialogProps {
  readonly project: string;
  readonly job: DocumentJob;
  readonly preview: DocumentPreview;
  readonly onMakeAnew: () => void;
  readonly onClose: () => void;
  /** Hears, in words, that it is done. */
  readonly onIssued: (told: string) => void;
}

const nobody = '';

/** To whom the document goes, under which title, and whether it may go as it is. */
export function IssueDialog(props: IssueDialogProps) {
  const { project, job, preview, onMakeAnew, onClose, onIssued } = props;
  const { translate, language } = useLanguage();
  const { store } = useOpenedProject();
  const plan = usePlan();
  const { person } = plan.rows;
  const titleId = useId();
  const { findings, document } = preview;
  const [recipient, setRecipient] = useState(() => usualRecipient(plan, job.order));
  const [title, setTitle] = useState(document.title);
  const [exemptUnder, setExemptUnder] = useState('');
  const [who, setWho] = useState(nobody);
  const [fileTypes, setFileTypes] = useState<ChosenFileTypes>('docx');
  const [isAccepted, setIsAccepted] = useState(false);
  const [because, setBecause] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isUnderWay, setIsUnderWay] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // The same call again where the answer is lost, so that it isn't done twice.
  const [tokens] = useState(() => ({ docx: crypto.randomUUID(), pdf: crypto.randomUUID() }));
  const order = {
    recipient: recipient.trim(),
    title: title.trim(),
    exemptUnder: exemptUnder.trim(),
    issuedById: who === nobody ? null : who,
    acceptedBecause: isAccepted ? because.trim() : '',
  };
  const refusal = issueRefusal(order, findings.length);
  const shownRefusal = isTried ? refusal : null;
  const people = person
    .filter(({ removedOn, name }) => removedOn === null && name.trim() !== '')
    .toSorted((a, b) => a.name.localeCompare(b.name, language));

  async function issue(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIsTried(true);
    if (refusal !== null || isUnderWay || job.isOutdated) return;
    setIsUnderWay(true);
    setError(null);
    try {
      // What was written last may have made the document out of date.
      await store.sent();
      for (const fileType of fileTypesOf(fileTypes)) {
        const called = translate(`issuedPage:issued-label-${fileType}`, { ...order });
        const token = tokens[fileType];
        await call('issue-document', { project, token, called, job: job.job, fileType, ...order });
      }
      onIssued(translate('issuedPage:is-issued', { ...order }));
      onClose();
    } catch (failed) {
      setError(failed);
      setIsUnderWay(false);
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form onSubmit={issue} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {translate('issuedPage:issue-title')}
        </DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <Typography variant="body2" color="textSecondary">
            {translate('issuedPage:issue-explanation')}
          </Typography>
          {job.isOutdated && (
            <Alert
              severity="warning"
              action={
                <Button color="inherit" size="small" onClick={onMakeAnew}>
                  {translate('documentsPage:make-again')}
                </Button>
              }
            >
              {translate('issuedPage:make-anew')}
            </Alert>
          )}
          <TextField
            autoFocus
            required
            size="small"
            label={translate('issuedPage:recipient')}
            value={recipient}
            error={shownRefusal === 'recipient-missing'}
            helperText={translate(
              shownRefusal === 'recipient-missing'
                ? 'issuedPage:recipient-missing'
                : 'issuedPage:recipient-hint',
            )}
            onChange={({ target }) => setRecipient(target.value)}
            slotProps={{ htmlInput: { maxLength: 300 } }}
          />
          <TextField
            required
            size="small"
            label={translate('issuedPage:title')}
            value={title}
            error={shownRefusal === 'title-missing'}
            helperText={
              shownRefusal === 'title-missing' ? translate('issuedPage:title-missing') : ''
            }
            onChange={({ target }) => setTitle(target.value)}
            slotProps={{ htmlInput: { maxLength: 300 } }}
          />
          <TextField
            size="small"
            label={translate('issuedPage:ground')}
            helperText={translate('issuedPage:ground-hint')}
            value={exemptUnder}
            onChange={({ target }) => setExemptUnder(target.value)}
            slotProps={{ htmlInput: { maxLength: 300 } }}
          />
          <TextField
            select
            size="small"
            label={translate('issuedPage:who')}
            value={who}
            onChange={({ target }) => setWho(target.value)}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value={nobody}>{translate('issuedPage:who-unsaid')}</MenuItem>
            {people.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          <FileTypeChoice chosen={fileTypes} onChoose={setFileTypes} onError={setError} />
          <FindingsToAccept
            findings={findings}
            title={document.title}
            isAccepted={isAccepted}
            because={because}
            isMissing={shownRefusal === 'findings-not-accepted'}
            onAccept={setIsAccepted}
            onBecause={setBecause}
          />
          {error !== null && (
            <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
              {errorText(error, translate)}
            </Alert>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('issuedPage:cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isUnderWay || job.isOutdated}>
            {translate(isUnderWay ? 'issuedPage:issuing' : 'issuedPage:issue')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
