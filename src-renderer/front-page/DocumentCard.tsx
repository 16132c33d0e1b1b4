import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { type Language, languages } from '../../src-domain/fields.ts';
import type { JobName } from '../../src-preload/contract.ts';
import { call } from '../bridge.ts';
import { errorText } from '../frame/error-text.ts';
import { useLanguage } from '../language.ts';
import { Card } from './Card.tsx';
import { DocumentState } from './DocumentState.tsx';
import { useDocumentJobs } from './document-jobs.ts';

interface DocumentCardProps {
  /** The language that the project is written in, and its document unless the user says otherwise. */
  readonly projectLanguage: Language;
}

/** Makes the project plan as a Word document, and gives it to the user. */
export function DocumentCard({ projectLanguage }: DocumentCardProps) {
  const { translate } = useLanguage();
  const [language, setLanguage] = useState(projectLanguage);
  const [error, setError] = useState<unknown>(null);
  const startButton = useRef<HTMLButtonElement>(null);
  const job = useDocumentJobs().at(-1);
  const isRunning = job?.state === 'running';

  const start = () => {
    if (isRunning) return;
    setError(null);
    call('start-document', { document: 'prosjektplan', language }).catch(setError);
  };
  const cancel = ({ job }: JobName) => {
    call('cancel-document', { job }).catch(setError);
    startButton.current?.focus();
  };

  return (
    <Card heading={translate('pages:document')}>
      <Box sx={{ px: 2, py: 1.5 }}>
        <Typography sx={{ mb: 1.5 }}>{translate('pages:document-explanation')}</Typography>
        <FormControl sx={{ mb: 1 }}>
          <FormLabel id="document-language" sx={{ typography: 'body2' }}>
            {translate('pages:document-language')}
          </FormLabel>
          <RadioGroup
            row
            aria-labelledby="document-language"
            value={language}
            onChange={(event) => setLanguage(event.target.value as Language)}
          >
            {languages.map((choice) => (
              <FormControlLabel
                key={choice}
                value={choice}
                control={<Radio size="small" />}
                label={translate(`pages:language-${choice}`)}
              />
            ))}
          </RadioGroup>
        </FormControl>
        <Button
          ref={startButton}
          fullWidth
          variant={job?.state === 'finished' ? 'outlined' : 'contained'}
          startIcon={<DescriptionOutlined />}
          // Not `disabled`: whoever pressed it by key would lose their place on the page.
          aria-disabled={isRunning}
          sx={{ '&[aria-disabled="true"]': { opacity: 0.5, cursor: 'default' } }}
          onClick={start}
        >
          {translate(job?.state === 'finished' ? 'pages:make-again' : 'pages:make-document')}
        </Button>
        {error !== null && (
          <Alert severity="error" sx={{ mt: 1.5 }}>
            {errorText(error, translate)}
          </Alert>
        )}
        {job && <DocumentState job={job} onCancel={cancel} onError={setError} />}
      </Box>
    </Card>
  );
}
