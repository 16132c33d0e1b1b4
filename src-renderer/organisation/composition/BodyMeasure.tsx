import Box from '@mui/material/Box';
import { useLanguage } from '../../language.ts';
import type { CompositionPlanRow } from './composition-rows.ts';

/** A body's name and, beside it, how far it is what it is to be. */
export function BodyMeasure({ row: planRow }: { readonly row: CompositionPlanRow }) {
  const { translate } = useLanguage();
  const { row, measure, met, required } = planRow;
  const told = {
    seats: translate('compositionPage:met-of', { met, required }),
    requirements: translate('compositionPage:requirements-met', { met, required }),
    nothing: translate('compositionPage:no-rules'),
  };
  return (
    <>
      {String(row['name']) || translate('compositionPage:nameless-body')}{' '}
      <Box
        component="span"
        sx={{ ml: 1, color: 'text.secondary', fontWeight: 400, fontSize: '0.8125rem' }}
      >
        {told[measure]}
      </Box>
    </>
  );
}
