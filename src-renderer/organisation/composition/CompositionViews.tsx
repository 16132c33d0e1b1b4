import Alert from '@mui/material/Alert';
import { rulesOf } from '../../../src-domain/organisation/composition.ts';
import { jointCommitteeOf } from '../../../src-domain/organisation/joint-committee.ts';
import { holdersOfSeats } from '../../../src-domain/organisation/seats.ts';
import { inOrder } from '../../../src-domain/plan.ts';
import { usePlan } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { CommitteeView } from './CommitteeView.tsx';
import { OwnRuleView } from './OwnRuleView.tsx';
import { useAddSeat } from './use-add-seat.ts';

/** How it is with each body that something is asked of, by what it is measured by. */
export function CompositionViews() {
  const plan = usePlan();
  const today = useToday();
  const adding = useAddSeat();
  const holdersOf = holdersOfSeats(plan, today);
  return (
    <>
      {adding.refusal !== null && (
        <Alert severity="error" sx={{ mt: 2, whiteSpace: 'pre-line' }}>
          {adding.refusal}
        </Alert>
      )}
      {inOrder(plan.rows.body).map((body) => {
        const shared = { body, holdersOf, adding };
        const committee = jointCommitteeOf(plan, body.id, today);
        if (committee) return <CommitteeView key={body.id} {...shared} committee={committee} />;
        return rulesOf(plan, body.id).length > 0 && <OwnRuleView key={body.id} {...shared} />;
      })}
    </>
  );
}
