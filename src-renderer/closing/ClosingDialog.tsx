import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { closingChanges } from '../../src-domain/closing/closing-changes.ts';
import { closingFindings, closingRefusal } from '../../src-domain/closing/closing-findings.ts';
import { closingFindingText } from '../../src-domain/messages/closing-text.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { DayField } from '../forms/DayField.tsx';
import { useLanguage } from '../language.ts';
import { useOpenedProject, usePlan } from '../project/open-project.ts';
import { useToday } from '../today.ts';

/** When the project is closed, and what is still open. */
export function ClosingDialog({ onClose }: { readonly onClose: () => void }) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const plan = usePlan();
  const today = useToday();
  const titleId = useId();
  const [day, setDay] = useState(today);
  const refusal = closingRefusal(plan, day);
  const texts = closingFindings(plan, day).map((finding) =>
    closingFindingText(plan, finding, translate),
  );

  const close = () => {
    store.change(translate('closing:did-close'), closingChanges(store.plan, day));
    onClose();
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId} variant="h2">
        {translate('closing:close-title')}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Box sx={{ pt: 1 }}>
          <DayField
            label={translate('closing:day')}
            value={day}
            save={(chosen) => {
              setDay(chosen ?? today);
              return null;
            }}
          />
        </Box>
        {refusal !== null && (
          <Alert severity="error">
            {translate('closing:before-start', { day: dayText(projectOf(plan).startDate ?? '') })}
          </Alert>
        )}
        {texts.length === 0 ? (
          <Alert severity="success">{translate('closing:all-done')}</Alert>
        ) : (
          <Alert severity="warning">
            {translate('closing:still-open')}
            <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </Box>
          </Alert>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('closing:cancel')}</Button>
        <Button variant="contained" disabled={refusal !== null} onClick={close}>
          {translate('closing:confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
