import DragIndicator from '@mui/icons-material/DragIndicator';
import Box from '@mui/material/Box';
import { useRef } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { PlanTextField } from '../forms/PlanTextField.tsx';
import { useLanguage } from '../language.ts';
import { stepOf } from '../ordered-rows/move-keys.ts';
import { RowTools } from '../ordered-rows/RowTools.tsx';
import { useDragInList } from '../ordered-rows/use-drag-in-list.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';

interface HeadingRowProps {
  readonly heading: Row<'caseHeading'>;
  readonly index: number;
  readonly count: number;
  readonly onMove: (index: number) => void;
  readonly onDrop: (dragged: string, at: 'before' | 'after') => void;
  readonly onRemove: () => void;
}

/** A heading of a municipality's case papers, to be written, moved and taken away. */
export function HeadingRow({ heading, index, count, onMove, onDrop, onRemove }: HeadingRowProps) {
  const { translate } = useLanguage();
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const edge = useDragInList(row, { list: 'caseHeading', id: heading.id, handle, onDrop });
  const part = translate(`caseDocument:part-${heading.part}`);
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
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <PlanTextField
          entity="caseHeading"
          row={heading}
          field="heading"
          label={translate('cases:heading-of', { part })}
        />
      </Box>
      <RowTools
        name={heading.heading || part}
        onUp={index > 0 ? () => onMove(index - 1) : undefined}
        onDown={index < count - 1 ? () => onMove(index + 1) : undefined}
        onRemove={onRemove}
      />
    </Box>
  );
}
