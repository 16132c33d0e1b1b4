import Box from '@mui/material/Box';
import { useLanguage } from '../../language.ts';
import type { CompositionPlanRow } from './composition-rows.ts';

/** What a line is called; what is only proposed is told from what somebody has written. */
export function LineName({
  row: { row, proposed, isMeasured },
}: {
  readonly row: CompositionPlanRow;
}) {
  const { translate } = useLanguage();
  const written = String(row['text']).trim();
  const asides = [
    ...(written === '' && proposed !== '' ? [translate('compositionPage:proposed-text')] : []),
    ...(isMeasured ? [] : [translate('compositionPage:not-measured')]),
  ];
  return (
    <>
      <Box component="span" sx={written === '' ? { fontStyle: 'italic' } : {}}>
        {written || proposed}
      </Box>
      {asides.length > 0 && (
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {` (${asides.join(', ')})`}
        </Box>
      )}
    </>
  );
}
