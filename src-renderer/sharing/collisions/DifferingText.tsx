import Box from '@mui/material/Box';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { useMemo } from 'react';
import { textDifference } from '../../../src-domain/text-difference.ts';
import { useLanguage } from '../../language.ts';

interface DifferingTextProps {
  readonly before: string;
  readonly after: string;
}

/** A text with what was taken out of it struck through and what was put in underlined. */
export function DifferingText({ before, after }: DifferingTextProps) {
  const { translate } = useLanguage();
  const pieces = useMemo(() => textDifference(before, after), [before, after]);
  if (pieces === null) return after;
  let at = 0;
  return pieces.map(({ kind, text }) => {
    const key = at;
    at += 1;
    if (kind === 'same') return <span key={key}>{text}</span>;
    return (
      <Box
        key={key}
        component={kind === 'added' ? 'ins' : 'del'}
        sx={kind === 'added' ? addedLook : removedLook}
      >
        <span style={visuallyHidden}>{`${translate(`sharingPage:${kind}`)} `}</span>
        {text}
      </Box>
    );
  });
}

const addedLook = { color: 'success.main', textDecorationThickness: 2, fontWeight: 600 } as const;
const removedLook = { color: 'text.secondary' } as const;
