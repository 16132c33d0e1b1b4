import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { failureText } from '../../../src-domain/messages/failure-text.ts';
import type { PersonRemoval } from '../../../src-preload/contract.ts';
import { useLanguage } from '../../language.ts';
import { type TextsInWords, TextsLeft } from './RemovalPreview.tsx';

interface RemovalOutcomeProps {
  readonly outcome: PersonRemoval;
  readonly texts: TextsInWords;
  readonly onLeave: () => void;
}

/** What came of removing a person: what is done, what is left to the program, and what to the user. */
export function RemovalOutcome({ outcome, texts, onLeave }: RemovalOutcomeProps) {
  const { translate } = useLanguage();
  const { notPublished, rewrittenCount, left } = outcome;
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => place.current?.focus(), []);
  const done = [
    translate('personRemoval:done'),
    ...(notPublished === null ? [translate('personRemoval:done-published')] : []),
    ...(rewrittenCount > 0
      ? [translate('personRemoval:done-kept', { count: rewrittenCount })]
      : []),
  ];
  return (
    <>
      <Alert
        ref={place}
        severity="success"
        role="presentation"
        tabIndex={-1}
        sx={{ outline: 'none' }}
      >
        {done.join(' ')}
      </Alert>
      {notPublished !== null && (
        <Alert severity="warning" sx={{ whiteSpace: 'pre-line' }}>
          {`${translate('personRemoval:not-published')}\n${failureText(notPublished, translate)}`}
        </Alert>
      )}
      {left.length > 0 && (
        <Alert severity="warning">
          <Typography variant="inherit">
            {translate('personRemoval:left', { count: left.length })}
          </Typography>
          <Box component="ul" sx={{ my: 0.5, pl: 2.5, overflowWrap: 'anywhere' }}>
            {left.map(({ path, failure }) => (
              <li key={path}>{failureText(failure, translate)}</li>
            ))}
          </Box>
          <Typography variant="inherit">{translate('personRemoval:left-next')}</Typography>
        </Alert>
      )}
      {texts.length > 0 && (
        <Box>
          <Typography>{translate('personRemoval:stays-texts', { count: texts.length })}</Typography>
          <TextsLeft texts={texts} onLeave={onLeave} />
        </Box>
      )}
    </>
  );
}
