import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { EntityName } from '../../src-domain/entities/registry.ts';
import { useSought } from './use-sought.ts';

interface SoughtFieldProps {
  readonly entity: EntityName;
  readonly id: string;
  /** null: the row as a whole. */
  readonly field: string | null;
  /** Something else leads to it: it was just added. */
  readonly isWanted?: boolean;
  readonly children: ReactNode;
}

/** What stands around every field: an address can lead to it. */
export function SoughtField({ entity, id, field, isWanted = false, children }: SoughtFieldProps) {
  const { ref, isMarked, unmark } = useSought<HTMLDivElement>({ entity, id, field }, isWanted);
  return (
    <Box
      ref={ref}
      onBlur={unmark}
      data-sought={isMarked || undefined}
      sx={{
        minWidth: 0,
        scrollMarginBlock: 80,
        borderRadius: 1,
        outline: isMarked ? '2px solid' : 'none',
        outlineColor: 'primary.main',
        outlineOffset: 6,
      }}
    >
      {children}
    </Box>
  );
}
