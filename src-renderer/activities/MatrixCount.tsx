import WarningAmber from '@mui/icons-material/WarningAmber';
import { useLanguage } from '../language.ts';

/** A sum at the edge of the matrix; that there is none is said in word and shape. */
export function MatrixCount({ count }: { readonly count: number }) {
  const { translate } = useLanguage();
  if (count > 0) return count;
  return (
    <span className="none">
      <WarningAmber aria-hidden />
      {translate('activitiesPage:none')}
    </span>
  );
}
