import ExpandMore from '@mui/icons-material/ExpandMore';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { memo, useEffect, useId, useRef, useState } from 'react';
import { invert } from '../../src-domain/change.ts';
import type { HistoryLineOf } from '../../src-domain/history-lines.ts';
import { putBackLabel } from '../../src-domain/messages/labels.ts';
import type { HistoryEntry } from '../../src-preload/contract.ts';
import { timeOfDayText, useLanguage } from '../language.ts';
import { useChange } from '../project/open-project.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';
import { HistoryChanges } from './HistoryChanges.tsx';

interface Answer {
  readonly severity: 'success' | 'error';
  readonly text: string;
}

export type ShownEntry = HistoryLineOf<HistoryEntry>;

interface HistoryLineProps {
  readonly entry: ShownEntry;
}

/** One thing that was done; opened, it shows each change and can be put back. */
export const HistoryLine = memo(function HistoryLine(props: HistoryLineProps) {
  const { entry } = props;
  const { translate, language } = useLanguage();
  const change = useChange();
  const [isOpen, setIsOpen] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const detailsId = useId();
  const answerPlace = useRef<HTMLDivElement>(null);
  const { at, who, label, kind, changes, isPutBack } = entry;
  const name = kind === 'edit' ? label : translate(`history:kind-${kind}`, { label });
  function putBack(): void {
    const made = putBackLabel(label, translate);
    const refusal = change(made, invert(changes));
    setAnswer(
      refusal === null
        ? { severity: 'success', text: translate('historyPage:is-put-back', { label: made }) }
        : { severity: 'error', text: `${translate('historyPage:not-put-back')}\n${refusal}` },
    );
  }
  // The button that was pressed is gone then.
  useEffect(() => {
    if (answer?.severity === 'success' && isPutBack) answerPlace.current?.focus();
  }, [answer, isPutBack]);
  return (
    <ListItem
      disablePadding
      sx={{ display: 'block', '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Button
        fullWidth
        color="inherit"
        disabled={changes.length === 0}
        aria-expanded={isOpen}
        aria-controls={detailsId}
        onClick={() => setIsOpen(!isOpen)}
        sx={{
          justifyContent: 'flex-start',
          gap: 1.5,
          px: 1.5,
          fontWeight: 400,
          textAlign: 'left',
          '&.Mui-disabled': { color: 'text.primary' },
        }}
      >
        <ExpandMore
          fontSize="small"
          aria-hidden
          sx={{
            transform: isOpen ? 'none' : 'rotate(-90deg)',
            visibility: changes.length === 0 ? 'hidden' : 'visible',
          }}
        />
        <Typography component="time" dateTime={at} variant="body2" color="textSecondary">
          {timeOfDayText(at, language)}
        </Typography>
        <Typography component="span" sx={{ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        {isPutBack && (
          <Chip size="small" variant="outlined" label={translate('historyPage:was-put-back')} />
        )}
        <Typography component="span" variant="body2" color="textSecondary">
          {who}
        </Typography>
      </Button>
      <Box id={detailsId} hidden={!isOpen} sx={{ pl: 6, pr: 2, pb: 1.5 }}>
        {isOpen && (
          <>
            <HistoryChanges changes={changes} />
            <Box role="status" tabIndex={-1} ref={answerPlace} sx={{ outline: 'none' }}>
              {answer && (
                <Alert
                  role="presentation"
                  severity={answer.severity}
                  sx={{ my: 1, whiteSpace: 'pre-line' }}
                >
                  {answer.text}
                </Alert>
              )}
            </Box>
            {isPutBack && !answer && (
              <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
                {translate('historyPage:put-back-before')}
              </Typography>
            )}
            {!isPutBack && kind !== 'removal' && kind !== 'merge' && (
              <WhileOpen>
                <Button size="small" variant="outlined" onClick={putBack} sx={{ mt: 1 }}>
                  {translate('historyPage:put-back-this')}
                </Button>
              </WhileOpen>
            )}
          </>
        )}
      </Box>
    </ListItem>
  );
});
