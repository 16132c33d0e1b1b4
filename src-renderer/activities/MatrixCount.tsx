import { type Rule, severities } from '../../src-domain/finding.ts';
import { severityLooks } from '../findings/severity-looks.ts';
import { useLanguage } from '../language.ts';

interface MatrixCountProps {
  readonly count: number;
  /** What the plan check says where there is none. */
  readonly rule: Rule;
  /** Through which other goals a goal that nothing points at is served. */
  readonly via?: readonly string[];
}

/** A sum at the edge of the matrix; that there is none is said in word and shape, as gravely as elsewhere. */
export function MatrixCount({ count, rule, via = [] }: MatrixCountProps) {
  const { translate } = useLanguage();
  if (count > 0) return count;
  if (via.length > 0) return translate('activitiesPage:via', { marks: via.join(', ') });
  const severity = severities[rule];
  const { Icon } = severityLooks[severity];
  return (
    <span className={`none ${severity}`}>
      <Icon aria-hidden />
      {translate('activitiesPage:none')}
    </span>
  );
}
