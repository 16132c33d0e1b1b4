import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { type SubmitEvent, useId, useState } from 'react';
import { v7 as newId } from 'uuid';
import { completeRow } from '../../../src-domain/complete-row.ts';
import { additionLabel } from '../../../src-domain/messages/labels.ts';
import {
  chartFromPlan,
  freeChartName,
  newChart,
} from '../../../src-domain/org-chart/chart-from-plan.ts';
import { readPartialDate } from '../../../src-domain/timing/read-partial-date.ts';
import { useLanguage } from '../../language.ts';
import { useChange, useOpenedProject } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';

interface NewChartDialogProps {
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
}

/** Asks what a new chart is called, of when it is, and whether it begins with what the plan holds. */
export function NewChartDialog({ onMade, onClose }: NewChartDialogProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const today = useToday();
  const titleId = useId();
  const beginningId = useId();
  const [name, setName] = useState(() =>
    freeChartName(store.plan, translate('chartPage:proposed-name')),
  );
  const [date, setDate] = useState('');
  const [beginning, setBeginning] = useState<'plan' | 'empty'>('plan');
  const [showsLeaders, setShowsLeaders] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const asOf = readPartialDate(date);
  const isDateFaulty = asOf.kind === 'unreadable';

  function make(event: SubmitEvent): void {
    event.preventDefault();
    if (asOf.kind === 'unreadable') return;
    const chart = { name: name.trim(), asOf: asOf.value };
    const compositionTitle = translate('chartPage:composition');
    const made =
      beginning === 'plan'
        ? chartFromPlan(store.plan, { ...chart, showsLeaders, compositionTitle }, today, newId)
        : emptyChart(chart);
    const row = completeRow('orgChart', { ...chart, id: made.id, position: 'a0' });
    if (row.kind === 'faulty') throw new Error(JSON.stringify(row.problems));
    const refused = change(additionLabel(store.plan, 'orgChart', row.row, translate), made.changes);
    setRefusal(refused);
    if (refused === null) onMade(made.id);
  }

  function emptyChart(chart: { readonly name: string; readonly asOf: string | null }) {
    const id = newId();
    return { id, changes: newChart(store.plan, { id, ...chart }) };
  }

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <form onSubmit={make} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {translate('chartPage:new')}
        </DialogTitle>
        <DialogContent>
          <Stack sx={{ gap: 2, pt: 1 }}>
            {refusal !== null && <Alert severity="error">{refusal}</Alert>}
            <TextField
              label={translate('chartPage:name')}
              value={name}
              onChange={({ target }) => setName(target.value)}
              size="small"
              fullWidth
              autoFocus
              onFocus={({ target }) => target.select()}
            />
            <TextField
              label={translate('chartPage:as-of')}
              value={date}
              onChange={({ target }) => setDate(target.value)}
              size="small"
              error={isDateFaulty}
              helperText={translate(
                isDateFaulty ? 'chartPage:not-a-date' : 'chartPage:as-of-explained',
              )}
            />
            <div>
              <FormLabel id={beginningId}>{translate('chartPage:beginning')}</FormLabel>
              <RadioGroup
                aria-labelledby={beginningId}
                value={beginning}
                onChange={(_, chosen) => setBeginning(chosen === 'empty' ? 'empty' : 'plan')}
              >
                <FormControlLabel
                  value="plan"
                  control={<Radio size="small" />}
                  label={translate('chartPage:from-plan')}
                />
                <FormControlLabel
                  value="empty"
                  control={<Radio size="small" />}
                  label={translate('chartPage:from-nothing')}
                />
              </RadioGroup>
            </div>
            <FormControlLabel
              disabled={beginning === 'empty'}
              control={
                <Checkbox
                  size="small"
                  checked={showsLeaders}
                  onChange={(_, checked) => setShowsLeaders(checked)}
                />
              }
              label={translate('chartPage:shows-leaders')}
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('chartPage:cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isDateFaulty || name.trim() === ''}>
            {translate('chartPage:make')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
