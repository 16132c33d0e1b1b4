import WarningAmber from '@mui/icons-material/WarningAmber';
import { useLanguage } from '../language.ts';

interface MatrixCountProps {
  readonly count: number;
  /** Through which other goals a goal that nothing points at is served. */
  readonly via?: readonly string[];
}

/** A sum at the edge of the matrix; that there is none is said in word and shape. */
export function MatrixCount({ count, via = [] }: MatrixCountProps) {
  const { translate } = useLanguage();
  if (count > 0) return count;
  if (via.length > 0) return translate('activitiesPage:via', { marks: via.join(', ') });
  return (
    <span className="none">
      <WarningAmber aria-hidden />
      {translate('activitiesPage:none')}
    </span>
  );
}
