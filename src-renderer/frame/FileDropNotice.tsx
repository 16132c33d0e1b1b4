import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Snackbar from '@mui/material/Snackbar';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../language.ts';
import { errorText } from './error-text.ts';
import type { FileDropState } from './use-file-drop.ts';

interface FileDropNoticeProps {
  readonly state: FileDropState;
  readonly onForget: () => void;
}

/** Where a file that is dragged can be let go, and what became of it. */
export function FileDropNotice({ state, onForget }: FileDropNoticeProps) {
  const { translate } = useLanguage();
  return (
    <>
      {state.kind === 'over' && (
        <Box
          aria-hidden
          sx={{
            position: 'fixed',
            inset: 0,
            zIndex: 'tooltip',
            display: 'grid',
            placeItems: 'center',
            p: 3,
            pointerEvents: 'none',
            bgcolor: 'rgb(var(--mui-palette-background-defaultChannel) / 0.85)',
          }}
        >
          <Box
            sx={{
              display: 'grid',
              justifyItems: 'center',
              gap: 1,
              px: 6,
              py: 4,
              border: 2,
              borderStyle: 'dashed',
              borderColor: 'primary.main',
              borderRadius: 2,
              bgcolor: 'background.paper',
            }}
          >
            <UploadFileOutlined color="primary" fontSize="large" />
            <Typography variant="h2" component="p">
              {translate('start:drop-here')}
            </Typography>
          </Box>
        </Box>
      )}
      <Snackbar open={state.kind === 'opening' || state.kind === 'refused'}>
        <Alert
          severity={state.kind === 'opening' ? 'info' : 'error'}
          variant="standard"
          role={state.kind === 'opening' ? 'status' : 'alert'}
          {...(state.kind !== 'opening' && {
            onClose: onForget,
            closeText: translate('start:close-notice'),
          })}
          sx={{ maxWidth: 560, border: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}
        >
          {state.kind === 'opening' && translate('start:opening-what', { name: state.name })}
          {state.kind === 'refused' && state.reason === 'several' && translate('start:drop-one')}
          {state.kind === 'refused' &&
            state.reason === 'no-project' &&
            translate('start:drop-not-project', { name: state.name })}
          {state.kind === 'refused' &&
            state.reason === 'failed' &&
            errorText(state.error, translate)}
        </Alert>
      </Snackbar>
    </>
  );
}
