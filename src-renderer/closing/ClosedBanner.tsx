import Alert from '@mui/material/Alert';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';

/** Says on every page that the project was closed, and since when. */
export function ClosedBanner() {
  const { translate } = useLanguage();
  const { closedOn } = projectOf(usePlan());
  if (closedOn === null) return null;
  return (
    <Alert severity="info" square>
      {translate('frame:closed-project', { day: dayText(closedOn) })}
    </Alert>
  );
}
