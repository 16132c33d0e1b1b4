import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { PasteChoice, PastedCell } from '../../src-domain/clipboard/pasted-rows.ts';
import { useLanguage } from '../language.ts';

interface PastedCellTextProps {
  readonly cell: PastedCell<unknown>;
  readonly mode: PasteChoice['mode'];
}

/** A pasted text; where it can't be read, why, and what is put there instead. */
export function PastedCellText({ cell: { text, reading }, mode }: PastedCellTextProps) {
  const { translate } = useLanguage();
  if (reading === null) {
    return (
      <Typography
        component="span"
        variant="body2"
        color="textSecondary"
        sx={{ fontStyle: 'italic' }}
      >
        {text}
      </Typography>
    );
  }
  if (reading.kind === 'value') return text;
  if (reading.kind === 'left-out') return <LeftOut text={text} reason={reading.reason} />;
  const consequence = reading.instead
    ? translate('clipboard:put-instead', { text: reading.instead.text })
    : translate(mode === 'over' ? 'clipboard:left-alone' : 'clipboard:left-empty');
  return (
    <Box sx={{ display: 'flex', gap: 0.75 }}>
      <ErrorOutlined fontSize="small" sx={{ color: 'error.main' }} />
      <span>
        <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
          {text}
        </Box>
        <Typography component="span" variant="body2" sx={{ display: 'block' }}>
          {`${reading.reason} ${consequence}`}
        </Typography>
      </span>
    </Box>
  );
}

function LeftOut({ text, reason }: { readonly text: string; readonly reason: string }) {
  const { translate } = useLanguage();
  return (
    <>
      <Typography component="s" variant="body2" color="textSecondary">
        {text}
      </Typography>
      <Typography component="span" variant="body2" sx={{ display: 'block' }}>
        {`${reason} ${translate('clipboard:value-left-out')}`}
      </Typography>
    </>
  );
}
