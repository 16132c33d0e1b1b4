import SettingsOutlined from '@mui/icons-material/SettingsOutlined';
import IconButton from '@mui/material/IconButton';
import { lazy, type MouseEvent, Suspense, useState } from 'react';
import { useLanguage } from '../language.ts';
import { Hint } from './Hint.tsx';

const SettingsPopover = lazy(async () => ({
  default: (await import('./SettingsPopover.tsx')).SettingsPopover,
}));

/** What the user chooses for the program itself: words, colours, and what the history calls them. */
export function SettingsMenu() {
  const { translate } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [wasOpened, setWasOpened] = useState(false);
  const title = translate('frame:settings');
  const open = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    setAnchor(currentTarget);
    setWasOpened(true);
  };
  return (
    <>
      <Hint text={title}>
        <IconButton size="small" aria-label={title} aria-haspopup="dialog" onClick={open}>
          <SettingsOutlined fontSize="small" />
        </IconButton>
      </Hint>
      {wasOpened && (
        <Suspense>
          <SettingsPopover anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
