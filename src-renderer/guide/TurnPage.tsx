import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { guideAddressOf } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import type { GuideChapter } from './chapters-of.ts';

interface TurnPageProps {
  readonly before: GuideChapter | undefined;
  readonly after: GuideChapter | undefined;
}

/** The ways to the chapter before and the one after. */
export function TurnPage({ before, after }: TurnPageProps) {
  const { translate } = useLanguage();
  return (
    <Box
      component="nav"
      aria-label={translate('guide:turning')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        gap: 2,
        mt: 5,
        mb: 2,
        pt: 2,
        borderTop: 1,
        borderColor: 'divider',
        '@media print': { display: 'none' },
      }}
    >
      {before && (
        <Link href={`#${guideAddressOf(before.name)}`}>
          {translate('guide:previous', { title: before.title })}
        </Link>
      )}
      {after && (
        <Link href={`#${guideAddressOf(after.name)}`} sx={{ ml: 'auto' }}>
          {translate('guide:next', { title: after.title })}
        </Link>
      )}
    </Box>
  );
}
