import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type FormEvent, useMemo, useState } from 'react';
import { matchColumns } from '../../src-domain/clipboard/match-columns.ts';
import {
  countUnreadable,
  type PasteChoice,
  pastedValues,
  readPastedRows,
} from '../../src-domain/clipboard/pasted-rows.ts';
import type { PastedTable } from '../grid/grid-model.ts';
import { useLanguage } from '../language.ts';
import { PasteChoices } from './PasteChoices.tsx';
import { PastedRows } from './PastedRows.tsx';
import type { PasteColumn, PasteResult } from './paste-column.ts';

interface PasteFormProps {
  readonly titleId: string;
  readonly table: PastedTable;
  readonly columns: readonly PasteColumn[];
  readonly startColumn: string;
  readonly canOverwrite: boolean;
  readonly onPaste: (result: PasteResult) => void;
  readonly onClose: () => void;
}

export function PasteForm(props: PasteFormProps) {
  const { titleId, table, columns, startColumn, canOverwrite, onPaste, onClose } = props;
  const { translate } = useLanguage();
  const [choice, setChoice] = useState<PasteChoice>(() => {
    const { hasHeadings, targets } = matchColumns(table, columns, startColumn);
    return { hasHeadings, targets, mode: canOverwrite && !hasHeadings ? 'over' : 'add' };
  });
  const rows = useMemo(() => readPastedRows(table, columns, choice), [table, columns, choice]);
  const unreadable = countUnreadable(rows);
  const hasColumns = choice.targets.some((target) => target !== null);

  function paste(event: FormEvent) {
    event.preventDefault();
    onPaste({ rows: pastedValues(rows, choice.targets), mode: choice.mode });
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
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Typography role="status" variant="body2" sx={{ mr: 'auto', fontWeight: 600 }}>
          {hasColumns
            ? [
                translate('clipboard:rows', { count: rows.length }),
                unreadable === 0
                  ? translate('clipboard:all-readable')
                  : translate('clipboard:unreadable', { count: unreadable }),
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
