import Link from '@mui/material/Link';
import { useLanguage } from '../language.ts';
import { Mark } from './Mark.tsx';

/** The program's mark and name, which lead to the start page. */
export function HomeLink() {
  const { translate } = useLanguage();
  return (
    <Link
      href="#/"
      color="inherit"
      underline="none"
      title={translate('frame:to-start')}
      sx={{ display: 'flex', alignItems: 'center', gap: 1, fontWeight: 700, fontSize: '1rem' }}
    >
      <Mark />
      Planverk
    </Link>
  );
}
