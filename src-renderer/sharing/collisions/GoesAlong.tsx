import Typography from '@mui/material/Typography';
import type { Collision } from '../../../src-domain/merge.ts';
import { calledOf } from '../../../src-domain/messages/called-row.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { useLanguage } from '../../language.ts';

const mostNamed = 4;

interface GoesAlongProps {
  readonly collision: Collision;
  /** The plan with every row that is referred to. */
  readonly named: Plan;
}

/** The rows that go the way of the choice. */
export function GoesAlong({ collision, named: plan }: GoesAlongProps) {
  const { translate } = useLanguage();
  const { along } = collision;
  if (along.length === 0) return null;
  const named = along.slice(0, mostNamed).flatMap(({ entity, base, mine, theirs }) => {
    const row = mine ?? theirs ?? base;
    return row ? [calledOf(plan, entity, row, translate)] : [];
  });
  const left = along.length - named.length;
  const rest = left > 0 ? [translate('sharingPage:and-more', { count: left })] : [];
  return (
    <Typography variant="body2" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
      {translate('sharingPage:goes-along', {
        count: along.length,
        rows: [...named, ...rest].join(', '),
      })}
    </Typography>
  );
}
