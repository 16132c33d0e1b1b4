import Box from '@mui/material/Box';
import { useLanguage } from '../../language.ts';
import type { BodyPlanRow } from './body-rows.ts';

/** A body's name and, beside it, how it is with its seats. */
export function BodyHeading({ row }: { readonly row: BodyPlanRow }) {
  const { translate } = useLanguage();
  const { seats, vacant, required, met } = row;
  const parts = [
    translate('organisationPage:seats', { count: seats }),
    ...(vacant > 0 ? [translate('organisationPage:vacant-seats', { count: vacant })] : []),
    ...(required > 0 ? [translate('organisationPage:composition', { met, required })] : []),
  ];
  return (
    <>
      {String(row.row['name']) || translate('organisationPage:nameless-body')}{' '}
      <Box
        component="span"
        sx={{ ml: 1, color: 'text.secondary', fontWeight: 400, fontSize: '0.8125rem' }}
      >
        {parts.join(' · ')}
      </Box>
    </>
  );
}
