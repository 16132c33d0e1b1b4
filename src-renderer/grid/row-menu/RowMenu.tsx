import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { usePopupPlace } from '../popup-place.ts';

/** One thing that can be done with a row, and the keys that do it. */
export interface RowMenuEntry {
  readonly id: string;
  readonly label: string;
  readonly keys: string;
  readonly act: () => void;
  readonly startsGroup?: boolean;
}

interface RowMenuProps {
  readonly label: string;
  readonly at: { readonly left: number; readonly top: number } | null;
  readonly entries: readonly RowMenuEntry[];
  readonly onClose: (then: (() => void) | null) => void;
}

/** All that can be done with a row, with the keys for it. */
export function RowMenu({ label, at, entries, onClose }: RowMenuProps) {
  const place = usePopupPlace();
  return (
    <Menu
      open={at !== null}
      anchorReference="anchorPosition"
      {...(at ? { anchorPosition: at } : {})}
      onClose={() => onClose(null)}
      container={place}
      transitionDuration={0}
      disableScrollLock
      disableRestoreFocus
      slotProps={{ list: { dense: true, 'aria-label': label }, paper: { sx: { minWidth: 240 } } }}
    >
      {entries.flatMap(({ id, label: text, keys, act, startsGroup }) => [
        ...(startsGroup ? [<Divider key={`${id}-line`} sx={{ my: '4px !important' }} />] : []),
        <MenuItem
          key={id}
          onClick={() => onClose(act)}
          sx={{ gap: 4, '&:focus-visible': { outlineOffset: -2 } }}
        >
          <Box component="span" sx={{ flex: 1 }}>
            {text}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
            {keys}
          </Box>
        </MenuItem>,
      ])}
    </Menu>
  );
}
