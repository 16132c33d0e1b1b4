import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import { returnLines, returnOrder } from '../../../src-domain/handout/return-lines.ts';
import { collisionKey, type ReturnOrder } from '../../../src-domain/handout/return-order.ts';
import { sureMatches } from '../../../src-domain/handout/return-review.ts';
import { placesIn } from '../../../src-domain/put-back/differences-since.ts';
import type { ReadReturn } from '../../../src-preload/contract.ts';
import { useChoosing } from '../../backups/use-choosing.ts';
import { call } from '../../bridge.ts';
import { errorText } from '../../frame/error-text.ts';
import { useLanguage } from '../../language.ts';
import { useIsForReading, useOpenedProject } from '../../project/open-project.ts';
import { CleanLines } from './CleanLines.tsx';
import { OutsideLines } from './OutsideLines.tsx';
import { PersonMatches } from './PersonMatches.tsx';
import { ReturnCollisions } from './ReturnCollisions.tsx';
import { ReturnFacts } from './ReturnFacts.tsx';

interface ReturnReviewDialogProps {
  readonly read: ReadReturn;
  /** Hears what the history calls it where it was taken. */
  readonly onClose: (called?: string) => void;
}

/** What a hand-out that came back holds, and what is to be taken of it. */
export function ReturnReviewDialog({ read, onClose }: ReturnReviewDialogProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const isForReading = useIsForReading();
  const titleId = useId();
  const { returned, fileName, review } = read;
  // As the plan is when the review opens; what is taken is united with what it is then.
  const lines = useMemo(() => returnLines(review, store.plan), [review, store]);
  const clean = useMemo(() => placesIn(lines.clean), [lines]);
  const outside = useMemo(() => placesIn(lines.outside), [lines]);
  const left = useChoosing(clean);
  const taken = useChoosing(outside);
  const [same, setSame] = useState<readonly string[]>(() =>
    Object.keys(sureMatches(review.matches)),
  );
  const [choices, setChoices] = useState<ReturnOrder['collisions']>({});
  const [isUnderWay, setIsUnderWay] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // The same call again where the answer is lost, so that it isn't done twice.
  const [token] = useState(() => crypto.randomUUID());
  const { recipient, called: name } = review.copy;
  const called = translate('handout:return-of', { recipient, name });
  const lineCount = clean.length - left.chosen.length + taken.chosen.length;
  const waiting = review.collisions.filter((each) => !choices[collisionKey(each)]).length;

  async function take(): Promise<void> {
    setIsUnderWay(true);
    setError(null);
    try {
      // What was written last is to be there before anything is united with it.
      await store.sent();
      const order = returnOrder(review, {
        leftOut: left.chosen,
        taken: taken.chosen,
        same,
        collisions: choices,
      });
      const { project } = store.state.getState();
      await call('take-return', { project, returned, token, called, ...order });
      onClose(called);
    } catch (failed) {
      setError(failed);
      setIsUnderWay(false);
    }
  }

  return (
    <Dialog open fullScreen onClose={() => onClose()} aria-labelledby={titleId}>
      <DialogTitle id={titleId} variant="h2" sx={{ pb: 0.5 }}>
        {called}
      </DialogTitle>
      <DialogContent>
        <Box sx={{ maxWidth: '72rem' }}>
          <ReturnFacts review={review} fileName={fileName} />
          <CleanLines differences={lines.clean} places={clean} left={left} />
          <ReturnCollisions
            collisions={review.collisions}
            recipient={recipient}
            named={lines.named}
            choices={choices}
            onChoose={(key, choice) => {
              const { [key]: _, ...others } = choices;
              setChoices(choice ? { ...others, [key]: choice } : others);
            }}
          />
          <PersonMatches matches={review.matches} same={same} onChange={setSame} />
          <OutsideLines differences={lines.outside} choosing={taken.choosing} />
        </Box>
      </DialogContent>
      <DialogActions
        sx={{ px: 3, py: 1.5, borderTop: 1, borderColor: 'divider', flexWrap: 'wrap', gap: 1 }}
      >
        <Box sx={{ flexGrow: 1 }}>
          {isForReading && <Alert severity="info">{translate('takingBack:closed')}</Alert>}
          {error !== null && (
            <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
              {errorText(error, translate)}
            </Alert>
          )}
          <Typography role="status" variant="body2" color="textSecondary">
            {waiting > 0 && translate('takingBack:will-wait', { count: waiting })}
          </Typography>
        </Box>
        <Button onClick={() => onClose()}>{translate('takingBack:cancel')}</Button>
        <Button
          variant="contained"
          disabled={isUnderWay || isForReading}
          onClick={() => void take()}
        >
          {isUnderWay
            ? translate('takingBack:is-taking')
            : lineCount > 0
              ? translate('takingBack:take', { count: lineCount })
              : translate('takingBack:take-return')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
