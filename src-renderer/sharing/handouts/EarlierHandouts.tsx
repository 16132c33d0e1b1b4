import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { HandoutState } from '../../../src-domain/handout/handout-overview.ts';
import { useLanguage } from '../../language.ts';
import { HandoutFacts } from './HandoutFacts.tsx';
import { useEnding } from './use-ending.ts';

interface EarlierHandoutsProps {
  readonly earlier: readonly HandoutState[];
  /** Hears, in words, that one is waited for again. */
  readonly onWaitsAgain: (told: string) => void;
}

/** The hand-outs that nobody waits for any longer, folded away. */
export function EarlierHandouts({ earlier, onWaitsAgain }: EarlierHandoutsProps) {
  const { translate } = useLanguage();
  const end = useEnding();
  if (earlier.length === 0) return null;
  return (
    <Paper component="details" sx={{ px: 2, py: 1.5, mt: 2 }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600 }}>
        {translate('handingOut:earlier', { count: earlier.length })}
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none' }}>
        {earlier.map(({ handout, state, returns }) => (
          <Box
            key={handout.id}
            component="li"
            sx={{ py: 1, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'start' }}
          >
            <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
              <Typography variant="h3">{handout.called}</Typography>
              <Typography variant="body2">
                {translate(
                  state === 'given-up' ? 'handingOut:is-given-up' : 'handingOut:is-finished',
                )}
              </Typography>
              <HandoutFacts handout={handout} returns={returns} />
            </Box>
            <Button
              size="small"
              variant="outlined"
              aria-label={translate('handingOut:wait-again-about', {
                name: handout.called,
                recipient: handout.recipient,
              })}
              onClick={() => onWaitsAgain(end(handout, null))}
            >
              {translate('handingOut:wait-again')}
            </Button>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
