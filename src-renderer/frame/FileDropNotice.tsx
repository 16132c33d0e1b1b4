import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import { useLanguage } from '../language.ts';
import { DropOverlay } from './DropOverlay.tsx';
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
      {state.kind === 'over' && <DropOverlay>{translate('start:drop-here')}</DropOverlay>}
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
