import HelpOutlined from '@mui/icons-material/HelpOutlined';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { type MouseEvent, useState } from 'react';
import { useLanguage } from '../language.ts';
import { openShortcuts } from './shortcuts-opening.ts';
import { useOpenGuide } from './use-open-guide.ts';

/** The guide and the keys. */
export function HelpMenu() {
  const { translate } = useLanguage();
  const openGuide = useOpenGuide();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <Tooltip title={translate('frame:help')}>
        <IconButton
          size="small"
          aria-label={translate('frame:help')}
          aria-haspopup="menu"
          onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
        >
          <HelpOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(openGuide)}>{translate('frame:guide')}</MenuItem>
        <MenuItem onClick={choose(openShortcuts)}>{translate('frame:shortcuts')}</MenuItem>
      </Menu>
    </>
  );
}
