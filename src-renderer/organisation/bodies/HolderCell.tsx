import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useLanguage } from '../../language.ts';
import { VacantMark } from '../VacantMark.tsx';
import type { BodyPlanRow } from './body-rows.ts';

interface HolderCellProps {
  readonly row: BodyPlanRow;
  readonly onOpen: (seatId: string) => void;
  /** Whether all who have is where the cell is written too, so that the way there always shows. */
  readonly isWayToWrite?: boolean;
}

/** Who sits there, or that nobody does; and the way to all who have. From the keyboard the row's menu leads there. */
export function HolderCell({ row, onOpen, isWayToWrite = false }: HolderCellProps) {
  const { translate } = useLanguage();
  const label = translate('organisationPage:holders');
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 0.5,
        '.grid-row:hover & button, .grid-row:focus-within & button': { opacity: 1 },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>{row.holders || <VacantMark />}</Box>
      <IconButton
        size="small"
        tabIndex={-1}
        title={label}
        aria-label={label}
        onClick={() => onOpen(row.id)}
        onDoubleClick={(event) => event.stopPropagation()}
        sx={{
          p: 0.25,
          my: -0.25,
          ...(!isWayToWrite && { opacity: 0, '@media (hover: none)': { opacity: 1 } }),
        }}
      >
        <ManageAccountsOutlined sx={{ fontSize: 16 }} />
      </IconButton>
    </Box>
  );
}
