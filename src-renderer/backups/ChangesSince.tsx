import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { diff } from '../../src-domain/diff.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { HistoryChanges } from '../history/HistoryChanges.tsx';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';

/** What is otherwise in the plan now than it was then (null: it is still read). */
export function ChangesSince({ then }: { readonly then: Plan | null }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const changes = useMemo(() => (then === null ? null : diff(then, plan)), [then, plan]);
  if (changes === null) {
    return <Typography variant="body2">{translate('backups:reading')}</Typography>;
  }
  if (changes.length === 0) {
    return <Typography variant="body2">{translate('backups:same-plan')}</Typography>;
  }
  return <HistoryChanges changes={changes} />;
}
