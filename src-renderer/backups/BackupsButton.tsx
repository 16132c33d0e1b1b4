import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLanguage } from '../language.ts';
import { BackupsDialog } from './BackupsDialog.tsx';

/** The way to the backups of the project. */
export function BackupsButton() {
  const { translate } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" sx={{ justifySelf: 'start' }} onClick={() => setIsOpen(true)}>
        {translate('backups:button')}
      </Button>
      {isOpen && <BackupsDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}
