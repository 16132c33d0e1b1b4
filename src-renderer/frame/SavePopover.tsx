import Popover from '@mui/material/Popover';
import { useLanguage } from '../language.ts';
import { SaveDetails } from './SaveDetails.tsx';

interface SavePopoverProps {
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

/** More of how the project is saved, under the word that says whether it is. */
export function SavePopover({ anchor, onClose }: SavePopoverProps) {
  const { translate } = useLanguage();
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': translate('frame:save-details') } }}
    >
      <SaveDetails onDone={onClose} />
    </Popover>
  );
}
