import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useLanguage } from '../language.ts';
import { useOpenedProject, useProject } from '../project/open-project.ts';
import { startAddress } from './addresses.ts';
import { stayInContent } from './content.ts';

/** Says so where the project isn't open in the program, and opens it again. */
export function ClosedNotice() {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const isClosed = useProject((state) => state.isClosed);
  if (!isClosed) return null;
  const open = () => {
    void store.reopen();
    stayInContent();
  };
  return (
    <Alert
      severity="warning"
      variant="standard"
      sx={{ borderRadius: 0 }}
      action={
        <>
          <Button color="inherit" size="small" onClick={open}>
            {translate('frame:open-again')}
          </Button>
          <Button color="inherit" size="small" href={`#${startAddress}`}>
            {translate('frame:to-start')}
          </Button>
        </>
      }
    >
      {translate('frame:project-closed')}
    </Alert>
  );
}
