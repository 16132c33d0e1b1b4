import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined';
import Box from '@mui/material/Box';
import { useLanguage } from '../language.ts';

/** Says that a deadline has passed without being met: in a word, a sign and a colour. */
export function OverdueMark() {
  const { translate } = useLanguage();
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        verticalAlign: 'bottom',
        alignItems: 'center',
        gap: 0.375,
        color: 'error.main',
        whiteSpace: 'nowrap',
      }}
    >
      <EventBusyOutlined aria-hidden sx={{ fontSize: 15 }} />
      {translate('milestoneViews:overdue')}
    </Box>
  );
}
