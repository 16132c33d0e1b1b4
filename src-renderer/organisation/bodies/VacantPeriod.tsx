import PersonOffOutlined from '@mui/icons-material/PersonOffOutlined';
import Box from '@mui/material/Box';
import { dayText } from '../../../src-domain/messages/day-text.ts';
import type { SeatPeriod } from '../../../src-domain/organisation/seat-history.ts';
import { useLanguage } from '../../language.ts';

interface VacantPeriodProps {
  readonly period: Extract<SeatPeriod, { kind: 'vacant' }>;
}

/** Days on which nobody held a seat, among those who did. */
export function VacantPeriod({ period: { from, to } }: VacantPeriodProps) {
  const { translate } = useLanguage();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        my: 0.75,
        px: 1.5,
        py: 0.75,
        border: '1px dashed',
        borderColor: 'text.secondary',
        borderRadius: 1,
        color: 'text.secondary',
      }}
    >
      <PersonOffOutlined aria-hidden sx={{ fontSize: 18 }} />
      {to === null
        ? translate('organisationPage:vacant-from', { from: dayText(from) })
        : translate('organisationPage:vacant-between', { from: dayText(from), to: dayText(to) })}
    </Box>
  );
}
