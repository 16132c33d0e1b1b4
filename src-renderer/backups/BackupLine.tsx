import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { KeptBackup } from '../../src-domain/kept-backup.ts';
import { sinceText } from '../../src-domain/messages/backup-text.ts';
import { storedSizeText } from '../../src-domain/messages/size-text.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { call } from '../bridge.ts';
import { addressOf } from '../frame/addresses.ts';
import { errorText } from '../frame/error-text.ts';
import { useGoTo } from '../frame/use-address.ts';
import { momentText, useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';
import { ChangesSince } from './ChangesSince.tsx';

/** One backup; what is otherwise than in it is read when it is asked for. */
export function BackupLine({ backup }: { readonly backup: KeptBackup }) {
  const { translate, language } = useLanguage();
  const goTo = useGoTo();
  const project = useProject((state) => state.project);
  const differencesId = useId();
  const [isShown, setIsShown] = useState(false);
  const [then, setThen] = useState<Plan | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asked = { project, backup: backup.name };
  const moment = momentText(backup.at, language);

  const attempt = async (work: () => Promise<void>) => {
    setError(null);
    try {
      await work();
    } catch (failed) {
      setError(failed);
    }
  };
  const toggle = () => {
    setIsShown(!isShown);
    if (isShown || then) return;
    void attempt(async () => setThen((await call('read-backup', asked)).plan));
  };
  const open = () =>
    attempt(async () => {
      const opened = await call('open-backup', asked);
      if (opened) goTo(addressOf(opened.project, 'oversikt'));
    });

  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Stack
        direction="row"
        useFlexGap
        spacing={1.5}
        sx={{ alignItems: 'center', flexWrap: 'wrap' }}
      >
        <Box sx={{ flexGrow: 1 }}>
          <Typography component="span">{moment}</Typography>
          <Typography variant="body2" color="textSecondary">
            {sinceText(backup, translate)}, {storedSizeText(backup.sizeInBytes)}
          </Typography>
        </Box>
        <Button
          size="small"
          aria-expanded={isShown}
          aria-controls={isShown ? differencesId : undefined}
          aria-label={translate('backups:differences-from', { moment })}
          onClick={toggle}
        >
          {translate('backups:differences')}
        </Button>
        <Button
          size="small"
          variant="outlined"
          aria-label={translate('backups:open-of', { moment })}
          onClick={() => void open()}
        >
          {translate('backups:open')}
        </Button>
      </Stack>
      {error !== null && (
        <Typography role="alert" color="error" variant="body2">
          {errorText(error, translate)}
        </Typography>
      )}
      <Box id={differencesId}>
        {isShown && error === null && (
          <ChangesSince backup={{ name: backup.name, moment }} then={then} />
        )}
      </Box>
    </Box>
  );
}
