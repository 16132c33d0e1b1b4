import Add from '@mui/icons-material/Add';
import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import { useLanguage } from '../language.ts';
import { KeyboardHelp } from './KeyboardHelp.tsx';

interface GridFootProps {
  readonly addLabel: string | undefined;
  readonly onAdd: (() => void) | null;
  /** Rows of other kinds that can be added. */
  readonly others: readonly {
    readonly id: string;
    readonly label: string;
    readonly whyNot: string | null;
    readonly add: () => void;
  }[];
}

/** Under the table: a row more, and help with the keys. */
export function GridFoot({ addLabel, onAdd, others }: GridFootProps) {
  const { translate } = useLanguage();
  const [isHelping, setIsHelping] = useState(false);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.75 }}>
      {onAdd && (
        <Button size="small" startIcon={<Add />} onClick={onAdd}>
          {addLabel ?? translate('grid:add')}
        </Button>
      )}
      {others.map(({ id, label, whyNot, add }) => (
        <Tooltip key={id} title={whyNot ?? ''}>
          <Button
            size="small"
            startIcon={<Add />}
            // One that does nothing still takes the focus, so that it can say why.
            aria-disabled={whyNot !== null}
            onClick={() => whyNot === null && add()}
            sx={whyNot === null ? {} : { color: 'text.disabled' }}
          >
            {label}
          </Button>
        </Tooltip>
      ))}
      <Button
        size="small"
        color="inherit"
        startIcon={<KeyboardOutlined />}
        aria-haspopup="dialog"
        onClick={() => setIsHelping(true)}
        sx={{ ml: 'auto', color: 'text.secondary', fontWeight: 400 }}
      >
        {translate('grid:keys')}
      </Button>
      <KeyboardHelp isOpen={isHelping} onClose={() => setIsHelping(false)} />
    </Box>
  );
}
