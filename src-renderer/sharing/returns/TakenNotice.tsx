import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { addressOf } from '../../frame/addresses.ts';
import { stayInContent } from '../../frame/content.ts';
import { useGoTo } from '../../frame/use-address.ts';
import { useLanguage } from '../../language.ts';
import { useOpenedProject, usePlan, useProject } from '../../project/open-project.ts';

interface TakenNoticeProps {
  /** What the history calls it. */
  readonly called: string;
  /** Whether what waits for a choice stands on another page. */
  readonly leadsToChoices: boolean;
  readonly onDone: () => void;
}

const shownInMilliseconds = 20_000;

/** Says that a return was taken in and what waits for a choice, and takes all of it back on request. */
export function TakenNotice({ called, leadsToChoices, onDone }: TakenNoticeProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const goTo = useGoTo();
  const project = useProject((state) => state.project);
  const canBeUndone = useProject(({ status }) => status.undo === called);
  const waitingCount = usePlan().rows.collision.length;
  const waiting = waitingCount > 0 && translate('takenIn:collisions', { count: waitingCount });
  return (
    <Snackbar
      open
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      autoHideDuration={shownInMilliseconds}
      onClose={(_, reason) => reason !== 'clickaway' && onDone()}
      message={[translate('takingBack:taken', { called }), waiting].filter(Boolean).join(' ')}
      action={
        <>
          {waitingCount > 0 && leadsToChoices && (
            <Button
              color="inherit"
              size="small"
              onClick={() => {
                goTo(addressOf(project, 'deling'));
                onDone();
              }}
            >
              {translate('takenIn:choose')}
            </Button>
          )}
          {canBeUndone && (
            <Button
              color="inherit"
              size="small"
              onClick={() => {
                store.undo();
                onDone();
                stayInContent();
              }}
            >
              {translate('frame:undo')}
            </Button>
          )}
        </>
      }
    />
  );
}
