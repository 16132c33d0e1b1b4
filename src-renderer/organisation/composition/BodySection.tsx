import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { useLanguage } from '../../language.ts';
import { type State, StateMark } from './StateMark.tsx';

interface BodySectionProps {
  readonly body: Row<'body'>;
  /** All of it in one sentence: '11 av 12 plasser'. */
  readonly total: string;
  readonly state: State;
  readonly children: ReactNode;
}

/** How it is with one body; the total is told when it changes. */
export function BodySection({ body, total, state, children }: BodySectionProps) {
  const { translate } = useLanguage();
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 3.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center', mb: 1 }}>
        <Typography variant="h2" id={id}>
          {body.name || translate('compositionPage:nameless-body')}
        </Typography>
        <Box role="status">
          <StateMark state={state} word={total} />
        </Box>
      </Box>
      {children}
    </Box>
  );
}
