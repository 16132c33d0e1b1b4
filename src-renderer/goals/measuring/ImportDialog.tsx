import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import type { DecimalMark } from '../../../src-domain/clipboard/read-number.ts';
import {
  importChanges,
  type StandingFigure,
  standingFigures,
  wantedFigures,
} from '../../../src-domain/measurements/import-changes.ts';
import {
  type ReadTable,
  readMeasurements,
} from '../../../src-domain/measurements/read-measurements.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import { useLanguage } from '../../language.ts';
import { useChange, useOpenedProject, usePlan } from '../../project/open-project.ts';
import { DecimalChoice } from './DecimalChoice.tsx';
import { FaultTable } from './FaultTable.tsx';
import { FigureTable } from './FigureTable.tsx';
import { mostBytes, readCsv } from './read-csv.ts';

interface ImportDialogProps {
  /** What lines are about that name no indicator. */
  readonly indicatorId: string;
  readonly onClose: () => void;
  /** Hears what was done, in words. */
  readonly onDone: (text: string) => void;
}

type Step =
  | { readonly kind: 'choosing' | 'reading' }
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'read'; readonly file: string; readonly lines: Lines };

type Lines = ReturnType<typeof readCsv>;

/** Imports measurements from a file, when a person has seen what is understood of it. */
export function ImportDialog({ indicatorId, onClose, onDone }: ImportDialogProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const titleId = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const plan = usePlan();
  const [chosenMark, setChosenMark] = useState<DecimalMark | null>(null);
  const [replaces, setReplaces] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    setRefusal(null);
    setReplaces(false);
    setChosenMark(null);
    if (file.size > mostBytes) {
      setStep({ kind: 'failed', text: translate('measurements:import-too-large') });
      return;
    }
    setStep({ kind: 'reading' });
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) {
      setStep({ kind: 'failed', text: translate('measurements:import-unreadable') });
      return;
    }
    setStep({ kind: 'read', file: file.name, lines: readCsv(bytes) });
  }

  // The plan may change while a person looks: what stands is what stands now.
  const lines = step.kind === 'read' ? step.lines : null;
  const table = useMemo(
    () => lines && readMeasurements(plan, lines, indicatorId, chosenMark),
    [plan, lines, indicatorId, chosenMark],
  );
  const figures = useMemo(() => standingFigures(plan, table?.figures ?? []), [plan, table]);
  const others = figures.filter(({ standing }) => standing === 'other');
  const wanted = wantedFigures(figures, replaces);

  function importNow(): void {
    if (step.kind !== 'read') return;
    const count = wanted.length;
    const label = translate('measurements:label-import', { count, file: step.file });
    const refused = change(label, importChanges(store.plan, wanted, newId));
    setRefusal(refused);
    if (refused === null) onDone(translate('measurements:import-done', { count }));
  }

  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId} variant="h2">
        {translate('measurements:import-title')}
      </DialogTitle>
      <DialogContent>
        <Typography>{translate('measurements:import-shapes')}</Typography>
        <Typography color="textSecondary" sx={{ mt: 0.5, mb: 1.5 }}>
          {translate('measurements:import-assumed', {
            indicator: rowName(store.plan, 'indicator', indicatorId) ?? '',
          })}
        </Typography>
        <input
          ref={chooser}
          type="file"
          accept=".csv,.txt,.tsv,text/csv"
          hidden
          onChange={({ target }) => {
            void read(target.files?.[0]);
            // The same file may be chosen again when what was wrong with it is put right.
            target.value = '';
          }}
        />
        <Button variant="outlined" onClick={() => chooser.current?.click()}>
          {translate(
            step.kind === 'choosing'
              ? 'measurements:import-choose'
              : 'measurements:import-choose-other',
          )}
        </Button>
        {step.kind === 'failed' && (
          <Alert severity="error" sx={{ mt: 1.5 }}>
            {step.text}
          </Alert>
        )}
        <Typography role="status" sx={{ mt: 1.5, fontWeight: 600 }}>
          {step.kind === 'reading' && translate('measurements:import-reading')}
          {table && countsText(table, figures)}
        </Typography>
        {table && table.decimals.example !== null && (
          <DecimalChoice
            mark={table.decimals.mark}
            example={table.decimals.example}
            onChange={setChosenMark}
          />
        )}
        {others.length > 0 && (
          <FormControlLabel
            control={
              <Checkbox checked={replaces} onChange={({ target }) => setReplaces(target.checked)} />
            }
            label={translate('measurements:import-replace', { count: others.length })}
          />
        )}
        {table && table.faults.length > 0 && <FaultTable faults={table.faults} />}
        {figures.length > 0 && <FigureTable figures={figures} replaces={replaces} />}
        {refusal !== null && (
          <Alert severity="error" sx={{ mt: 1.5, whiteSpace: 'pre-line' }}>
            {refusal}
          </Alert>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('measurements:import-cancel')}</Button>
        <Button variant="contained" disabled={wanted.length === 0} onClick={importNow}>
          {wanted.length === 0
            ? translate('measurements:import-nothing')
            : translate('measurements:import-now', { count: wanted.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );

  /** '6 nye målinger, 2 som står der fra før'. */
  function countsText(
    { faults, blankCount }: ReadTable,
    standing: readonly StandingFigure[],
  ): string {
    const countOf = (kind: StandingFigure['standing']) =>
      standing.filter((figure) => figure.standing === kind).length;
    const counts = [
      ['new', countOf('new')],
      ['notes', countOf('note')],
      ['same', countOf('same')],
      ['others', countOf('other')],
      ['faults', faults.length],
      ['blanks', blankCount],
    ] as const;
    const told = counts.flatMap(([what, count]) =>
      count === 0 ? [] : [translate(`measurements:import-${what}`, { count })],
    );
    return told.length === 0 ? translate('measurements:import-empty') : told.join(', ');
  }
}
