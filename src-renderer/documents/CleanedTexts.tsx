import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { CleanedText } from '../../src-preload/contract.ts';
import { useLanguage } from '../language.ts';

/** Which characters were left out of the document, and where. */
export function CleanedTexts({ cleaned }: { readonly cleaned: readonly CleanedText[] }) {
  const { translate } = useLanguage();
  if (cleaned.length === 0) return null;
  return (
    <Alert severity="info" sx={{ mt: 1.5 }}>
      {translate('documentsPage:cleaned')}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2, overflowWrap: 'anywhere' }}>
        {cleaned.map(({ where, excerpt, removed }, index) => (
          // The same text may stand in several places, and none of them ever moves.
          <li key={String(index)}>
            {translate('documentsPage:cleaned-line', {
              where,
              excerpt,
              removed: removed.map(({ codePoint, count }) => `${count} × ${codePoint}`).join(', '),
            })}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
