import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ConflictCopy } from '../../src-preload/contract.ts';
import { momentText, useLanguage } from '../language.ts';

export type CopyAction = 'take-in' | 'leave' | 'move';

interface CopyLineProps {
  readonly copy: ConflictCopy;
  readonly isOff: boolean;
  readonly onAct: (action: CopyAction) => void;
}

/** A copy beside the project file: what it holds that isn't here, and what can be done about it. */
export function CopyLine({ copy, isOff, onAct }: CopyLineProps) {
  const { translate, language } = useLanguage();
  const { name, changedAt, newCount } = copy;
  const values = { name, moment: momentText(changedAt, language), count: newCount };
  const actions: readonly CopyAction[] = newCount > 0 ? ['take-in', 'leave'] : ['move', 'leave'];
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
        mb: 0.5,
      }}
    >
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {newCount > 0
          ? translate('sharedFile:copy-new', values)
          : translate('sharedFile:copy-nothing-new', values)}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1 }}>
        {actions.map((action) => {
          const label = translate(`sharedFile:${action}`);
          return (
            <Button
              key={action}
              size="small"
              variant="outlined"
              color="inherit"
              disabled={isOff}
              aria-label={translate('sharedFile:of-copy', { action: label, name })}
              onClick={() => onAct(action)}
            >
              {label}
            </Button>
          );
        })}
      </Box>
    </Box>
  );
}
