import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { settleAll } from '../../../src-domain/merge/settle-all.ts';
import { useLanguage } from '../../language.ts';
import { useChange, useOpenedProject, usePlan } from '../../project/open-project.ts';

interface TakeAllDialogProps {
  readonly take: 'mine' | 'theirs';
  readonly onClose: () => void;
  /** Hears, in words, what was done. */
  readonly onSettled: (told: string) => void;
}

/** Asks before one side is taken everywhere. */
export function TakeAllDialog({ take, onClose, onSettled }: TakeAllDialogProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const titleId = useId();
  const textId = useId();
  const count = usePlan().rows.collision.length;

  const settle = () => {
    const { changes, refused } = settleAll(store.plan, take);
    const settled = store.plan.rows.collision.length - refused;
    const did = translate(`sharingPage:did-take-all-${take}`, { count: settled });
    const refusal = settled > 0 ? change(did, changes) : null;
    const left = refused > 0 ? [translate('sharingPage:all-refused', { count: refused })] : [];
    onSettled(refusal ?? [...(settled > 0 ? [`${did}.`] : []), ...left].join(' '));
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} aria-describedby={textId}>
      <DialogTitle id={titleId} variant="h2">
        {translate(`sharingPage:all-${take}-title`)}
      </DialogTitle>
      <DialogContent>
        <Typography id={textId}>{translate(`sharingPage:all-${take}-what`, { count })}</Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('sharingPage:cancel')}</Button>
        <Button variant="contained" autoFocus onClick={settle}>
          {translate(`sharingPage:all-${take}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
