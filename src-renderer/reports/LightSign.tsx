import Box from '@mui/material/Box';
import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import type { Colour } from '../../src-domain/reports/roll-up.ts';
import { useLanguage } from '../language.ts';

interface LightSignProps {
  readonly colour: Colour;
  readonly size?: 'small' | 'usual';
}

/** A light by its word, its shape and its colour: whoever doesn't see one of them sees the others. */
export function LightSign({ colour, size = 'usual' }: LightSignProps) {
  const { translate } = useLanguage();
  const isSmall = size === 'small';
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: isSmall ? 0.5 : 0.75,
        fontSize: isSmall ? '0.8125rem' : '0.875rem',
        whiteSpace: 'nowrap',
      }}
    >
      <Box
        component="svg"
        viewBox="0 0 16 16"
        aria-hidden
        sx={{
          flexShrink: 0,
          width: isSmall ? 13 : 18,
          height: isSmall ? 13 : 18,
          fill: 'currentColor',
          color: colours[colour],
        }}
      >
        <path d={shapes[colour]} />
      </Box>
      {choiceLabel('light', 'colour', colour, translate)}
    </Box>
  );
}

/** Each at least 4.5 to 1 against the page and its paper, light and dark. */
const colours: Readonly<Record<Colour, string>> = {
  green: 'success.main',
  yellow: 'warning.main',
  red: 'error.main',
};

/** A circle, a triangle and an octagon. */
const shapes: Readonly<Record<Colour, string>> = {
  green: 'M8 1a7 7 0 1 0 0 14a7 7 0 0 0 0-14z',
  yellow: 'M8 1l8 14h-16z',
  red: 'M5 0.8h6l4.2 4.2v6l-4.2 4.2h-6l-4.2-4.2v-6z',
};
