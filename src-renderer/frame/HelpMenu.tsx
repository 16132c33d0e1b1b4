import HelpOutlined from '@mui/icons-material/HelpOutlined';
import IconButton from '@mui/material/IconButton';
import { lazy, type MouseEvent, Suspense, useState } from 'react';
import { useLanguage } from '../language.ts';
import { Hint } from './Hint.tsx';

const HelpChoices = lazy(async () => ({
  default: (await import('./HelpChoices.tsx')).HelpChoices,
}));

/** The guide and the keys. */
export function HelpMenu() {
  const { translate } = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [wasOpened, setWasOpened] = useState(false);
  const open = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    setAnchor(currentTarget);
    setWasOpened(true);
  };
  return (
    <>
      <Hint text={translate('frame:help')}>
        <IconButton
          size="small"
          aria-label={translate('frame:help')}
          aria-haspopup="menu"
          onClick={open}
        >
          <HelpOutlined fontSize="small" />
        </IconButton>
      </Hint>
      {wasOpened && (
        <Suspense>
          <HelpChoices anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  );
}
