import SendOutlined from '@mui/icons-material/SendOutlined';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { DocumentJob, DocumentPreview } from '../../src-preload/contract.ts';
import { addressOf } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { IssueDialog } from './IssueDialog.tsx';

interface IssueButtonProps {
  readonly project: string;
  readonly job: DocumentJob | undefined;
  readonly preview: DocumentPreview | null;
  readonly onMakeAnew: () => void;
}

/** Keeps the finished document as it is sent to somebody, and tells where it is kept. */
export function IssueButton({ project, job, preview, onMakeAnew }: IssueButtonProps) {
  const { translate } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const [told, setTold] = useState('');
  const isFinished = job?.state === 'finished' && preview !== null;
  return (
    <>
      <Button
        fullWidth
        variant="outlined"
        startIcon={<SendOutlined />}
        // Not `disabled`: whoever waits at a button by key would lose their place on the page.
        aria-disabled={!isFinished}
        sx={{ mt: 1, '&[aria-disabled="true"]': { opacity: 0.5, cursor: 'default' } }}
        onClick={() => isFinished && setIsOpen(true)}
      >
        {translate('issuedPage:issue')}
      </Button>
      <Typography
        variant="body2"
        role="status"
        sx={{ mt: 1, overflowWrap: 'anywhere', '&:empty': { display: 'none' } }}
      >
        {told !== '' && (
          <>
            {told}{' '}
            <Link href={`#${addressOf(project, 'utsendt')}`}>{translate('issuedPage:list')}</Link>
          </>
        )}
      </Typography>
      {isOpen && job && preview && (
        <IssueDialog
          project={project}
          job={job}
          preview={preview}
          onMakeAnew={() => {
            setIsOpen(false);
            onMakeAnew();
          }}
          onClose={() => setIsOpen(false)}
          onIssued={setTold}
        />
      )}
    </>
  );
}
