import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { failureText } from '../../src-domain/messages/failure-text.ts';
import { noticeText } from '../../src-domain/messages/notice-text.ts';
import { saveCopy } from '../bridge.ts';
import { momentText, useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';
import { errorText } from './error-text.ts';
import { useCommands } from './use-commands.ts';

/** Where the project lies, what of it is in the file, who changed it last, and what can be done about it. */
export function SaveDetails({ onDone }: { readonly onDone: () => void }) {
  const { translate, language } = useLanguage();
  const { project, path, status } = useProject((state) => state);
  const { publish } = useCommands();
  const [said, setSaid] = useState<string | null>(null);
  const { publishing, unpublishedCount, publishedAt, changedLast, notices } = status;
  const giveCopy = async () => {
    try {
      const saved = await saveCopy(project);
      if (saved.kind === 'saved') setSaid(translate('frame:copy-saved', { path: saved.path }));
      else onDone();
    } catch (error) {
      setSaid(errorText(error, translate));
    }
  };
  return (
    <Stack spacing={1.25} sx={{ p: 2, maxWidth: 460 }}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {path}
      </Typography>
      <Typography variant="body2">
        {unpublishedCount === 0
          ? translate('frame:all-in-file')
          : translate('frame:safe-here', { count: unpublishedCount })}
      </Typography>
      {publishedAt !== null && (
        <Typography variant="body2" color="textSecondary">
          {translate('frame:published-at', { moment: momentText(publishedAt, language) })}
        </Typography>
      )}
      {changedLast && (
        <Typography variant="body2" color="textSecondary">
          {translate('frame:changed-last', {
            who: changedLast.who,
            moment: momentText(changedLast.at, language),
          })}
        </Typography>
      )}
      {publishing.state === 'failed' && (
        <Alert severity="warning" sx={{ whiteSpace: 'pre-line' }}>
          {failureText(publishing.failure, translate)}
        </Alert>
      )}
      {notices.map((notice) => (
        <Alert key={notice.kind} severity="warning">
          {noticeText(notice, translate)}
        </Alert>
      ))}
      <Typography role="status" variant="body2" sx={{ whiteSpace: 'pre-line' }}>
        {said}
      </Typography>
      <Stack direction="row" spacing={1}>
        <Button
          size="small"
          variant="contained"
          disabled={unpublishedCount === 0 || publishing.state === 'under-way'}
          onClick={publish}
        >
          {translate('frame:publish-now')}
        </Button>
        <Button size="small" variant="outlined" onClick={() => void giveCopy()}>
          {translate('frame:save-copy')}
        </Button>
      </Stack>
    </Stack>
  );
}
