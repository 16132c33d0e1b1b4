import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useLanguage } from '../language.ts';
import { useOpenedProject, useProject } from '../project/open-project.ts';

/** Says so where the project was closed elsewhere, and opens it again. */
export function ClosedNotice() {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const isClosed = useProject((state) => state.isClosed);
  if (!isClosed) return null;
  return (
    <Alert
      severity="warning"
      variant="standard"
      sx={{ borderRadius: 0 }}
      action={
        <Button color="inherit" size="small" onClick={() => void store.reopen()}>
          {translate('frame:open-again')}
        </Button>
      }
    >
      {translate('frame:project-closed')}
    </Alert>
  );
}
