import Alert from '@mui/material/Alert';
import { outNow } from '../../../src-domain/handout/handout-overview.ts';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { dayText, useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';

/** Says that a sub-project is out with somebody, before it is handed out once more. */
export function AlreadyOut({ subprojectId }: { readonly subprojectId: string }) {
  const { translate, language } = useLanguage();
  const out = outNow(usePlan(), subprojectId);
  if (out.length === 0) return null;
  return (
    <Alert severity="info" sx={{ mt: 2 }}>
      {out.map(({ id, called, recipient, handedOutAt }) => (
        <div key={id}>
          {translate('handingOut:already-out', {
            name: called,
            recipient,
            day: handedOutAt === null ? '' : dayText(isoDayOf(new Date(handedOutAt)), language),
          })}
        </div>
      ))}
      {translate('handingOut:already-out-what')}
    </Alert>
  );
}
