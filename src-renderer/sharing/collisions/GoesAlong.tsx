import Typography from '@mui/material/Typography';
import type { Collision } from '../../../src-domain/merge.ts';
import { calledOf } from '../../../src-domain/messages/called-row.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';

const mostNamed = 4;

/** The rows that go the way of the choice. */
export function GoesAlong({ collision }: { readonly collision: Collision }) {
  const { translate } = useLanguage();
  const plan = usePlan();
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
