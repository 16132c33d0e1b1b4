import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ColumnTargets } from '../../src-domain/clipboard/match-columns.ts';
import {
  countUnreadable,
  type PasteChoice,
  type PastedRow,
} from '../../src-domain/clipboard/pasted-rows.ts';
import type { CellValue } from '../grid/grid-model.ts';
import { useLanguage } from '../language.ts';
import { PastedCellText } from './PastedCellText.tsx';
import type { PasteColumn } from './paste-column.ts';
import { TargetSelect } from './TargetSelect.tsx';

// A person looks over no more than these, and the page stays quick.
const mostShown = 200;

interface PastedRowsProps {
  readonly headings: readonly string[];
  readonly rows: readonly PastedRow<CellValue>[];
  readonly columns: readonly PasteColumn[];
  readonly choice: PasteChoice;
  readonly onTargets: (targets: ColumnTargets) => void;
}

/** The pasted rows, with the target of each column above it. */
export function PastedRows({ headings, rows, columns, choice, onTargets }: PastedRowsProps) {
  const { translate } = useLanguage();
  const [onlyUnreadable, setOnlyUnreadable] = useState(false);
  const unreadable = rows.filter((row) => countUnreadable([row]) > 0);
  const wanted = onlyUnreadable && unreadable.length > 0 ? unreadable : rows;
  const shown = wanted.slice(0, mostShown);
  const { targets } = choice;

  /** A column takes one source: whatever had the target before is left out. */
  function setTarget(place: number, target: string | null) {
    onTargets(
      targets.map((had, at) =>
        at === place ? target : had !== null && had === target ? null : had,
      ),
    );
  }

  return (
    <>
      {unreadable.length > 0 && (
        <FormControlLabel
          label={translate('clipboard:only-unreadable')}
          control={
            <Checkbox
              size="small"
              checked={onlyUnreadable}
              onChange={(_event, only) => setOnlyUnreadable(only)}
            />
          }
        />
      )}
      <TableContainer
        role="region"
        aria-label={translate('clipboard:table')}
        tabIndex={0}
        sx={{ maxHeight: '55vh', border: 1, borderColor: 'divider', borderRadius: 1 }}
      >
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell sx={{ verticalAlign: 'bottom' }}>{translate('clipboard:row')}</TableCell>
              {targets.map((target, at) => (
                <TableCell
                  // biome-ignore lint/suspicious/noArrayIndexKey: a pasted column is known by its place alone
                  key={at}
                  sx={{ minWidth: 150, verticalAlign: 'bottom' }}
                >
                  <TargetSelect
                    source={
                      headings[at]?.trim() ||
                      translate('clipboard:source-column', { number: at + 1 })
                    }
                    columns={columns}
                    target={target}
                    onChange={(chosen) => setTarget(at, chosen)}
                  />
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map(({ at: row, cells }) => (
              <TableRow key={row}>
                <TableCell
                  component="th"
                  scope="row"
                  sx={{ color: 'text.secondary', verticalAlign: 'top' }}
                >
                  {row + 1}
                </TableCell>
                {cells.map((cell, at) => (
                  <TableCell
                    // biome-ignore lint/suspicious/noArrayIndexKey: a pasted cell is known by its place alone
                    key={at}
                    sx={{ verticalAlign: 'top', whiteSpace: 'pre-line', maxWidth: 360 }}
                  >
                    <PastedCellText cell={cell} mode={choice.mode} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {wanted.length > shown.length && (
        <Typography variant="body2" color="textSecondary">
          {translate('clipboard:first-shown', { shown: shown.length, count: wanted.length })}
        </Typography>
      )}
    </>
  );
}
