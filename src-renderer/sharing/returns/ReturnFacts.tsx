import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { ReturnReview } from '../../../src-domain/handout/return-review.ts';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { dayText, useLanguage } from '../../language.ts';

interface ReturnFactsProps {
  readonly review: ReturnReview;
  readonly fileName: string;
}

/** Whose copy it is and since when, and what is to be known of it as a whole. */
export function ReturnFacts({ review, fileName }: ReturnFactsProps) {
  const { translate, language } = useLanguage();
  const { handout, copy, parts, collisions, outside, unsettled, matches } = review;
  const { handedOutAt, wantedBackOn } = handout ?? copy;
  const isEmpty = [parts, collisions, outside, unsettled, matches].every(
    ({ length }) => length === 0,
  );
  const facts = [
    handedOutAt !== null &&
      translate('takingBack:handed-out', {
        day: dayText(isoDayOf(new Date(handedOutAt)), language),
      }),
    wantedBackOn !== null &&
      translate('takingBack:wanted-back', { day: dayText(wantedBackOn, language) }),
    translate('takingBack:file', { file: fileName }),
  ];
  return (
    <>
      <Typography color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {facts.filter(Boolean).join(' ')}
      </Typography>
      <Typography sx={{ mt: 0.5, maxWidth: '92ch' }}>
        {translate(isEmpty ? 'takingBack:empty' : 'takingBack:explanation')}
      </Typography>
      {!handout && (
        <Alert severity="info" sx={{ mt: 1.5 }}>
          {translate('handout:not-known')}
        </Alert>
      )}
      {unsettled.length > 0 && (
        <Alert severity="info" sx={{ mt: 1.5 }}>
          {translate('handout:unsettled', { count: unsettled.length })}
        </Alert>
      )}
    </>
  );
}
