import DragIndicator from '@mui/icons-material/DragIndicator';
import Box from '@mui/material/Box';
import { type ReactNode, useRef } from 'react';
import { useLanguage } from '../language.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';
import { stepOf } from './move-keys.ts';
import { RowTools } from './RowTools.tsx';
import { useDragInList } from './use-drag-in-list.ts';

interface ListRowProps {
  readonly list: string;
  readonly id: string;
  /** What its buttons call the row. */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (index: number) => void;
  readonly onDrop: (dragged: string, at: 'before' | 'after') => void;
  readonly onDuplicate?: () => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** A row of a short list: what is written in it, and what can be done with it. */
export function ListRow(props: ListRowProps) {
  const { list, id, name, index, count, onMove, onDrop, onDuplicate, onRemove, children } = props;
  const { translate } = useLanguage();
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const edge = useDragInList(row, { list, id, handle, onDrop });
  return (
    <Box
      component="li"
      ref={row}
      onKeyDown={(event) => {
        const step = stepOf(event);
        if (step === null) return;
        event.preventDefault();
        onMove(index + step);
      }}
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 0.5,
        py: 1,
        borderBlock: '2px solid transparent',
        ...(edge === 'before' && { borderTopColor: 'primary.main' }),
        ...(edge === 'after' && { borderBottomColor: 'primary.main' }),
        '&.dragged': { opacity: 0.5 },
      }}
    >
      <WhileOpen>
        <Box
          component="span"
          ref={handle}
          title={translate('forms:row-drag')}
          sx={{ display: 'flex', cursor: 'grab', color: 'text.secondary', py: 0.875 }}
        >
          <DragIndicator fontSize="small" aria-hidden />
        </Box>
      </WhileOpen>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>{children}</Box>
      <RowTools
        name={name}
        onUp={index > 0 ? () => onMove(index - 1) : undefined}
        onDown={index < count - 1 ? () => onMove(index + 1) : undefined}
        onDuplicate={onDuplicate}
        onRemove={onRemove}
      />
    </Box>
  );
}
