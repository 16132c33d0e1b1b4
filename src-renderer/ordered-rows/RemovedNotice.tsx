import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { stayInContent } from '../frame/content.ts';
import { useLanguage } from '../language.ts';
import type { Removed } from './use-ordered-rows.ts';

interface RemovedNoticeProps {
  readonly removed: Removed | null;
  readonly onDone: () => void;
}

const shownInMilliseconds = 10_000;

/** Says what was deleted, and takes it back on request. Ctrl+Z does the same afterwards. */
export function RemovedNotice({ removed, onDone }: RemovedNoticeProps) {
  const { translate } = useLanguage();
  return (
    <Snackbar
      open={removed !== null}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      autoHideDuration={shownInMilliseconds}
      onClose={(_, reason) => reason !== 'clickaway' && onDone()}
      message={removed?.label}
      action={
        <Button
          color="inherit"
          size="small"
          onClick={() => {
            removed?.putBack();
            onDone();
            stayInContent();
          }}
        >
          {translate('frame:undo')}
        </Button>
      }
    />
  );
}
