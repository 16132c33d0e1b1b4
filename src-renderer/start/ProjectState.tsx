import CloudOffOutlined from '@mui/icons-material/CloudOffOutlined';
import CloudSyncOutlined from '@mui/icons-material/CloudSyncOutlined';
import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import PendingOutlined from '@mui/icons-material/PendingOutlined';
import RadioButtonChecked from '@mui/icons-material/RadioButtonChecked';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { KnownProject } from '../../src-preload/contract.ts';
import { useLanguage } from '../language.ts';

interface ProjectStateProps {
  readonly known: KnownProject;
  readonly hasFailed: boolean;
}

/** How it is with a project: open, gone, not to be opened, not all of it in the file. In words and shapes. */
export function ProjectState({ known, hasFailed }: ProjectStateProps) {
  const { translate } = useLanguage();
  const { state, unpublishedCount } = known;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, justifyContent: 'flex-end' }}>
      {state === 'open' && (
        <StateMark Icon={RadioButtonChecked} colour="success.main">
          {translate('start:is-open')}
        </StateMark>
      )}
      {state === 'missing' && (
        <StateMark Icon={CloudOffOutlined} colour="warning.main">
          {translate('start:is-missing')}
        </StateMark>
      )}
      {state === 'looking' && (
        <StateMark Icon={CloudSyncOutlined} colour="text.secondary">
          {translate('start:is-looking')}
        </StateMark>
      )}
      {state === 'out-of-reach' && (
        <StateMark Icon={CloudOffOutlined} colour="text.secondary">
          {translate('start:is-out-of-reach')}
        </StateMark>
      )}
      {hasFailed && state !== 'missing' && (
        <StateMark Icon={ErrorOutlined} colour="error.main">
          {translate('start:not-opened')}
        </StateMark>
      )}
      {unpublishedCount !== null && unpublishedCount > 0 && (
        <StateMark Icon={PendingOutlined} colour="info.main">
          {translate('start:unpublished', { count: unpublishedCount })}
        </StateMark>
      )}
    </Box>
  );
}

interface StateMarkProps {
  readonly Icon: typeof ErrorOutlined;
  readonly colour: string;
  readonly children: string;
}

function StateMark({ Icon, colour, children }: StateMarkProps) {
  return (
    <Typography
      component="span"
      variant="body2"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, whiteSpace: 'nowrap' }}
    >
      <Icon aria-hidden sx={{ color: colour, fontSize: 16 }} />
      {children}
    </Typography>
  );
}
