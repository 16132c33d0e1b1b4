import Typography from '@mui/material/Typography';
import type { HandoutState } from '../../../src-domain/handout/handout-overview.ts';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { dayText, useLanguage } from '../../language.ts';

/** Whom a hand-out is with and since when, what was said along with it, and what has come back. */
export function HandoutFacts({ handout, returns }: Omit<HandoutState, 'state'>) {
  const { translate, language } = useLanguage();
  const { recipient, note, handedOutAt, handedOutBy } = handout;
  const dayOf = (moment: string | null) =>
    moment === null ? '' : dayText(isoDayOf(new Date(moment)), language);
  const words = handedOutBy === '' ? 'handingOut:handed-out' : 'handingOut:handed-out-by';
  return (
    <>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {translate('handingOut:with', { recipient })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate(words, { day: dayOf(handedOutAt), who: handedOutBy })}
      </Typography>
      {note !== '' && (
        <Typography
          variant="body2"
          sx={{ mt: 0.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
        >
          {note}
        </Typography>
      )}
      {returns.map(({ id, takenInAt, fileName }) => (
        <Typography key={id} variant="body2" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
          {translate('handingOut:returned', { day: dayOf(takenInAt), file: fileName })}
        </Typography>
      ))}
    </>
  );
}
