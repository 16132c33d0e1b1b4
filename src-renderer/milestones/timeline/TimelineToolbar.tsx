import Add from '@mui/icons-material/Add';
import FitScreenOutlined from '@mui/icons-material/FitScreenOutlined';
import MoveDown from '@mui/icons-material/MoveDown';
import Remove from '@mui/icons-material/Remove';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import ToggleButton from '@mui/material/ToggleButton';
import { useId } from 'react';
import { type Grouping, groupings } from '../../../src-domain/timeline/timeline-rows.ts';
import { tickUnitsAt } from '../../../src-domain/timeline/timeline-ticks.ts';
import { useLanguage } from '../../language.ts';
import { zoomStep } from './timeline-keys.ts';
import type { TimelineZoom } from './use-timeline-zoom.ts';

interface TimelineToolbarProps {
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly zoom: Pick<TimelineZoom, 'pixelsPerDay' | 'zoomBy' | 'showAll'>;
  readonly onToday: () => void;
  /** How many stand in the tray. */
  readonly undated: number;
  readonly onTray: () => void;
}

const joined = {
  textTransform: 'none',
  color: 'text.secondary',
  px: 1.25,
  py: 0.25,
  '&:not(:first-of-type)': { borderTopLeftRadius: 0, borderBottomLeftRadius: 0, ml: '-1px' },
  '&:not(:last-of-type)': { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
} as const;

const row = { display: 'flex', alignItems: 'center', gap: 0.75 } as const;

/** What the rows stand under, and how much of the axis is seen. */
export function TimelineToolbar(props: TimelineToolbarProps) {
  const { grouping, onGroup, zoom, onToday, undated, onTray } = props;
  const { translate } = useLanguage();
  const groupId = useId();
  const { minor } = tickUnitsAt(zoom.pixelsPerDay);
  return (
    <Box
      role="group"
      aria-label={translate('timeline:tools')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, columnGap: 2, mb: 1 }}
    >
      <Box role="group" aria-labelledby={groupId} sx={row}>
        <Box component="span" id={groupId} sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {translate('timeline:group-by')}
        </Box>
        <Box sx={{ display: 'flex' }}>
          {groupings.map((each) => (
            <ToggleButton
              key={each}
              value={each}
              size="small"
              selected={grouping === each}
              onClick={() => onGroup(each)}
              sx={joined}
            >
              {translate(`timeline:by-${each}`)}
            </ToggleButton>
          ))}
        </Box>
      </Box>
      <Box sx={row}>
        <IconButton
          size="small"
          aria-label={translate('timeline:zoom-out')}
          title={translate('timeline:zoom-out')}
          onClick={() => zoom.zoomBy(1 / zoomStep)}
        >
          <Remove fontSize="small" />
        </IconButton>
        <Box
          component="span"
          sx={{ minWidth: '4.5rem', textAlign: 'center', fontSize: '0.8125rem' }}
        >
          {translate(`timeline:scale-${minor}`)}
        </Box>
        <IconButton
          size="small"
          aria-label={translate('timeline:zoom-in')}
          title={translate('timeline:zoom-in')}
          onClick={() => zoom.zoomBy(zoomStep)}
        >
          <Add fontSize="small" />
        </IconButton>
        <Button size="small" startIcon={<FitScreenOutlined />} onClick={zoom.showAll}>
          {translate('timeline:show-all')}
        </Button>
        <Button size="small" startIcon={<TodayOutlined />} onClick={onToday}>
          {translate('timeline:to-today')}
        </Button>
      </Box>
      {undated > 0 && (
        <Button size="small" startIcon={<MoveDown />} onClick={onTray} sx={{ ml: 'auto' }}>
          {translate('timeline:to-tray', { count: undated })}
        </Button>
      )}
    </Box>
  );
}
