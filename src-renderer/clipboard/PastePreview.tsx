import Dialog from '@mui/material/Dialog';
import { useId } from 'react';
import type { PastedTable, Refusal } from '../grid/grid-model.ts';
import { PasteForm } from './PasteForm.tsx';
import type { PasteColumns, PasteResult } from './paste-column.ts';

interface PastePreviewProps {
  readonly open: boolean;
  readonly table: PastedTable;
  readonly columns: PasteColumns;
  /** Where the active cell stands. */
  readonly startColumn: string;
  /** Whether there are cells from the active one on that can be filled. */
  readonly canOverwrite: boolean;
  /** Pastes, or says why it can't be done; the choices then stay to be made otherwise. */
  readonly onPaste: (result: PasteResult) => Refusal;
  readonly onClose: () => void;
}

/** Shows a pasted table as the rows that it will become, before anything is changed. */
export function PastePreview({ open, onClose, ...form }: PastePreviewProps) {
  const titleId = useId();
  return (
    <Dialog open={open} onClose={onClose} maxWidth="lg" fullWidth aria-labelledby={titleId}>
      <PasteForm {...form} titleId={titleId} onClose={onClose} />
    </Dialog>
  );
}
