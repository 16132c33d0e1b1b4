import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { listText } from '../../src-domain/messages/list-text.ts';
import type { WorkTakenIn } from '../../src-preload/contract.ts';
import { addressOf } from '../frame/addresses.ts';
import { useGoTo } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';

interface TakenInNoticeProps {
  readonly taken: WorkTakenIn;
  readonly onDone: () => void;
}

const shownInMilliseconds = 10_000;

/** Says whose work was taken in, and leads to what somebody must choose between. */
export function TakenInNotice({ taken, onDone }: TakenInNoticeProps) {
  const { translate, language } = useLanguage();
  const goTo = useGoTo();
  const { project, entryCount, who, collisionCount } = taken;
  const said =
    entryCount > 0
      ? translate('takenIn:changes', { count: entryCount, who: listText(who, language) })
      : translate('takenIn:only-merged');
  const asked = collisionCount > 0 && translate('takenIn:collisions', { count: collisionCount });
  return (
    <Snackbar
      open
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      // What asks for something stays until it is seen.
      autoHideDuration={collisionCount > 0 ? null : shownInMilliseconds}
      onClose={(_, reason) => reason !== 'clickaway' && onDone()}
      message={[said, asked].filter(Boolean).join(' ')}
      action={
        collisionCount > 0 && (
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
        )
      }
    />
  );
}
