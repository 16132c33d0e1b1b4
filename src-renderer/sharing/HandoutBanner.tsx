import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { Row } from '../../src-domain/entities/registry.ts';
import { isoDayOf } from '../../src-domain/timing/local-day.ts';
import { dayText, useLanguage } from '../language.ts';
import { useToday } from '../today.ts';
import { TakeHomeAction } from './returns/TakeHomeAction.tsx';

/** To whom the copy was handed out, by when it is wanted back, and how it is sent back. */
export function HandoutBanner({ handout }: { readonly handout: Row<'handout'> }) {
  const { translate, language } = useLanguage();
  const today = useToday();
  const { called, recipient, note, handedOutAt, handedOutBy, wantedBackOn } = handout;
  const isLate = wantedBackOn !== null && wantedBackOn < today;
  const when = handedOutAt === null ? '' : dayText(isoDayOf(new Date(handedOutAt)), language);
  const back =
    wantedBackOn === null
      ? ''
      : translate(isLate ? 'sharingPage:was-wanted-back' : 'sharingPage:is-wanted-back', {
          day: dayText(wantedBackOn, language),
        });
  const words = handedOutBy === '' ? 'sharingPage:handed-out' : 'sharingPage:handed-out-by';
  return (
    <Alert severity={isLate ? 'warning' : 'info'} square action={<TakeHomeAction />}>
      <strong>
        {translate(words, { called, recipient, who: handedOutBy, when })} {back}
      </strong>{' '}
      {translate('sharingPage:handout-what', { called })}
      {note.trim() !== '' && <Box sx={{ mt: 0.5, whiteSpace: 'pre-line' }}>{note}</Box>}
    </Alert>
  );
}
