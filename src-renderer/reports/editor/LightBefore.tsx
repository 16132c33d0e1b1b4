import Box from '@mui/material/Box';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import type { Colour } from '../../../src-domain/reports/roll-up.ts';
import { useLanguage } from '../../language.ts';

interface LightBeforeProps {
  readonly colour: Colour | null;
  /** What the report before said; null where it didn't judge it. */
  readonly before: Colour | null;
}

/** What a light was in the report before; one that is another now is told to be that. */
export function LightBefore({ colour, before }: LightBeforeProps) {
  const { translate } = useLanguage();
  const isChanged = colour !== before;
  const text =
    before === null
      ? translate('reportEditor:light-new')
      : translate(isChanged ? 'reportEditor:light-changed' : 'reportEditor:light-before', {
          colour: choiceLabel('light', 'colour', before, translate),
        });
  if (before === null && colour === null) return null;
  return (
    <Box
      component="span"
      sx={{
        fontSize: '0.8125rem',
        fontWeight: isChanged ? 600 : 400,
        color: isChanged ? 'text.primary' : 'text.secondary',
      }}
    >
      {text}
    </Box>
  );
}
