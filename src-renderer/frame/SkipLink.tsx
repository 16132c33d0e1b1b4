import Link from '@mui/material/Link';
import { useLanguage } from '../language.ts';
import { contentId, goToContent } from './content.ts';

/** The first stop of the Tab key: past the bar, to what the page is about. */
export function SkipLink() {
  const { translate } = useLanguage();
  return (
    <Link
      href={`#${contentId}`}
      // The address says which page is shown, so it stays as it is.
      onClick={(event) => {
        event.preventDefault();
        goToContent();
      }}
      sx={{
        position: 'absolute',
        left: 12,
        top: -60,
        zIndex: 'tooltip',
        px: 2,
        py: 1,
        bgcolor: 'background.paper',
        borderRadius: 1,
        '&:focus': { top: 8 },
      }}
    >
      {translate('pages:skip-to-content')}
    </Link>
  );
}
