import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useLanguage } from '../language.ts';
import { guideAddress } from './addresses.ts';
import { openShortcuts } from './shortcuts-opening.ts';
import { useGoTo } from './use-address.ts';

interface HelpChoicesProps {
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

/** What there is to help, under the button that asks for it. */
export function HelpChoices({ anchor, onClose }: HelpChoicesProps) {
  const { translate } = useLanguage();
  const goTo = useGoTo();
  const choose = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Menu open={anchor !== null} anchorEl={anchor} onClose={onClose}>
      <MenuItem onClick={choose(() => goTo(guideAddress))}>{translate('frame:guide')}</MenuItem>
      <MenuItem onClick={choose(openShortcuts)}>{translate('frame:shortcuts')}</MenuItem>
    </Menu>
  );
}
