import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import ContentCopy from '@mui/icons-material/ContentCopy';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { ReactNode } from 'react';
import { useLanguage } from '../language.ts';
import { useIsForReading } from '../project/open-project.ts';

interface RowToolsProps {
  /** What the row is called. */
  readonly name: string;
  /** Undefined where the row can't be moved that way. */
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
  readonly onDuplicate?: (() => void) | undefined;
  readonly onRemove: () => void;
}

/** What can be done with one row of a list, until the project is closed. */
export function RowTools({ name, onUp, onDown, onDuplicate, onRemove }: RowToolsProps) {
  const { translate } = useLanguage();
  if (useIsForReading()) return null;
  return (
    <Box
      role="group"
      aria-label={translate('forms:row-tools', { name })}
      sx={{ display: 'flex', flexShrink: 0 }}
    >
      <Tool label={translate('forms:row-up', { name })} onPress={onUp}>
        <ArrowUpward fontSize="small" />
      </Tool>
      <Tool label={translate('forms:row-down', { name })} onPress={onDown}>
        <ArrowDownward fontSize="small" />
      </Tool>
      {onDuplicate && (
        <Tool label={translate('forms:row-duplicate', { name })} onPress={onDuplicate}>
          <ContentCopy fontSize="small" />
        </Tool>
      )}
      <Tool label={translate('forms:row-remove', { name })} onPress={onRemove}>
        <DeleteOutlined fontSize="small" />
      </Tool>
    </Box>
  );
}

interface ToolProps {
  readonly label: string;
  readonly onPress: (() => void) | undefined;
  readonly children: ReactNode;
}

function Tool({ label, onPress, children }: ToolProps) {
  return (
    <Tooltip title={label}>
      <IconButton
        size="small"
        aria-label={label}
        // A button that is off keeps the focus that it has.
        aria-disabled={!onPress}
        onClick={() => onPress?.()}
        sx={onPress ? {} : { opacity: 0.4, cursor: 'default' }}
      >
        {children}
      </IconButton>
    </Tooltip>
  );
}
