import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type FormEvent, useMemo, useState } from 'react';
import { matchColumns } from '../../src-domain/clipboard/match-columns.ts';
import {
  countLeftOut,
  countUnreadable,
  type PasteChoice,
  pastedValues,
  readPastedRows,
} from '../../src-domain/clipboard/pasted-rows.ts';
import type { PastedTable, Refusal } from '../grid/grid-model.ts';
import { useLanguage } from '../language.ts';
import { PasteChoices } from './PasteChoices.tsx';
import { PastedRows } from './PastedRows.tsx';
import type { PasteColumns, PasteResult } from './paste-column.ts';

interface PasteFormProps {
  readonly titleId: string;
  readonly table: PastedTable;
  readonly columns: PasteColumns;
  readonly startColumn: string;
  readonly canOverwrite: boolean;
  /** Pastes, or says why it can't be done; the choices then stay to be made otherwise. */
  readonly onPaste: (result: PasteResult) => Refusal;
  readonly onClose: () => void;
}

export function PasteForm(props: PasteFormProps) {
  const { titleId, table, startColumn, canOverwrite, onPaste, onClose } = props;
  const { translate } = useLanguage();
  const [choice, setChoice] = useState<PasteChoice>(() => {
    const { hasHeadings, targets } = matchColumns(table, props.columns.over, startColumn);
    return { hasHeadings, targets, mode: canOverwrite && !hasHeadings ? 'over' : 'add' };
  });
  const [refusal, setRefusal] = useState<Refusal>(null);
  const columns = props.columns[choice.mode];
  const rows = useMemo(() => readPastedRows(table, columns, choice), [table, columns, choice]);
  const unreadable = countUnreadable(rows);
  const leftOut = countLeftOut(rows);
  const hasColumns = choice.targets.some((target) => target !== null);

  function paste(event: FormEvent) {
    event.preventDefault();
    setRefusal(onPaste({ rows: pastedValues(rows, choice.targets), mode: choice.mode }));
  }

  return (
    <Box component="form" onSubmit={paste} sx={{ display: 'contents' }}>
      <DialogTitle id={titleId}>{translate('clipboard:title')}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, pb: 1 }}>
        <Typography variant="body2" color="textSecondary">
          {translate('clipboard:what-happens')}
        </Typography>
        <PasteChoices choice={choice} canOverwrite={canOverwrite} onChange={setChoice} />
        <PastedRows
          headings={choice.hasHeadings ? (table[0] ?? []) : []}
          rows={rows}
          columns={columns}
          choice={choice}
          onTargets={(targets) => setChoice({ ...choice, targets })}
        />
        {refusal !== null && (
          <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
            {translate('clipboard:not-pasted', { reason: refusal })}
          </Alert>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Typography role="status" variant="body2" sx={{ mr: 'auto', fontWeight: 600 }}>
          {hasColumns
            ? [
                translate('clipboard:rows', { count: rows.length }),
                unreadable === 0
                  ? translate('clipboard:all-readable')
                  : translate('clipboard:unreadable', { count: unreadable }),
                ...(leftOut === 0
                  ? []
                  : [translate('clipboard:values-left-out', { count: leftOut })]),
              ].join(', ')
            : translate('clipboard:no-column')}
        </Typography>
        <Button onClick={onClose}>{translate('clipboard:cancel')}</Button>
        <Button type="submit" variant="contained" disabled={!hasColumns || rows.length === 0}>
          {translate('clipboard:paste')}
        </Button>
      </DialogActions>
    </Box>
  );
}
