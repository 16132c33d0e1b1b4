import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLanguage } from '../language.ts';
import { DoubtfulDialog } from './DoubtfulDialog.tsx';
import { RepairDialog } from './RepairDialog.tsx';
import type { Rescued } from './Rescue.tsx';

interface RescueActionsProps {
  readonly path: string;
  /** The file can be read, but its checksum doesn't match. */
  readonly isReadable: boolean;
  readonly onOpened: Rescued;
}

/** The ways on from a file that wasn't opened: looking at what it says, and saving what can be read. */
export function RescueActions({ path, isReadable, onOpened }: RescueActionsProps) {
  const { translate } = useLanguage();
  const [shown, setShown] = useState<'none' | 'doubtful' | 'repair'>('none');
  const close = () => setShown('none');
  return (
    <Box sx={{ mt: 1 }}>
      <Button
        size="small"
        color="inherit"
        variant="outlined"
        onClick={() => setShown(isReadable ? 'doubtful' : 'repair')}
      >
        {translate(isReadable ? 'rescue:read' : 'rescue:rescue')}
      </Button>
      {shown === 'doubtful' && (
        <DoubtfulDialog
          path={path}
          onOpened={onOpened}
          onSaveReadable={() => setShown('repair')}
          onClose={close}
        />
      )}
      {shown === 'repair' && <RepairDialog path={path} onOpened={onOpened} onClose={close} />}
    </Box>
  );
}
