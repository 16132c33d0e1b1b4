import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { useLanguage } from '../../language.ts';
import { useOpenedProject, useProject } from '../../project/open-project.ts';

export interface RemovedPersonsText {
  /** What the history calls it. */
  readonly label: string;
  readonly text: string;
}

interface RemovedPersonsProps {
  readonly removed: RemovedPersonsText | null;
  readonly onDone: () => void;
}

/** Says which seats are vacant now, and takes it back on request, for as long as nothing else is done. */
export function RemovedPersons({ removed, onDone }: RemovedPersonsProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const lastDone = useProject((state) => state.lastDone);
  return (
    <Snackbar
      open={removed !== null && removed.label === lastDone}
      onClose={(_, reason) => reason !== 'clickaway' && onDone()}
      message={removed?.text}
      slotProps={{ content: { sx: { maxWidth: '60ch' } } }}
      action={
        <>
          <Button
            color="inherit"
            size="small"
            onClick={() => {
              store.undo();
              onDone();
            }}
          >
            {translate('frame:undo')}
          </Button>
          <Button color="inherit" size="small" onClick={onDone}>
            {translate('organisationPage:close')}
          </Button>
        </>
      }
    />
  );
}
