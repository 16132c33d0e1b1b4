import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { HandoutState } from '../../../src-domain/handout/handout-overview.ts';
import { PlanDayField } from '../../forms/PlanDayField.tsx';
import { useLanguage } from '../../language.ts';
import { HandoutFacts } from './HandoutFacts.tsx';
import { useEnding } from './use-ending.ts';

interface HandoutCardProps extends HandoutState {
  /** Hears, in words, that nobody waits for it any longer. */
  readonly onEnded: (told: string) => void;
}

/** A hand-out that is out with somebody. */
export function HandoutCard({ handout, state, returns, onEnded }: HandoutCardProps) {
  const { translate } = useLanguage();
  const headingId = useId();
  const end = useEnding();
  const { called, recipient } = handout;
  const named = { name: called, recipient };
  return (
    <Paper
      component="li"
      aria-labelledby={headingId}
      sx={{ p: 2, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'start' }}
    >
      <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Typography variant="h3" id={headingId} sx={{ overflowWrap: 'anywhere' }}>
            {called}
          </Typography>
          {state === 'late' && (
            <Chip
              size="small"
              color="warning"
              variant="outlined"
              icon={<WarningAmberOutlined />}
              label={translate('handingOut:late')}
            />
          )}
        </Box>
        <HandoutFacts handout={handout} returns={returns} />
      </Box>
      <Box sx={{ width: '13rem' }}>
        <PlanDayField entity="handout" row={handout} field="wantedBackOn" />
      </Box>
      <Box sx={{ display: 'flex', gap: 1, pt: 0.5 }}>
        {returns.length > 0 && (
          <Button
            size="small"
            variant="outlined"
            title={translate('handingOut:finish-what')}
            aria-label={translate('handingOut:finish-about', named)}
            onClick={() => onEnded(end(handout, 'returned'))}
          >
            {translate('handingOut:finish')}
          </Button>
        )}
        <Button
          size="small"
          color="inherit"
          title={translate('handingOut:give-up-what')}
          aria-label={translate('handingOut:give-up-about', named)}
          onClick={() =>
            onEnded(`${end(handout, 'given-up')} ${translate('handingOut:give-up-what')}`)
          }
        >
          {translate('handingOut:give-up')}
        </Button>
      </Box>
    </Paper>
  );
}
