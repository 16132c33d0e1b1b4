import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { Plan } from '../../src-domain/plan.ts';
import { differencesSince } from '../../src-domain/put-back/differences-since.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { PutBackPanel } from './PutBackPanel.tsx';

interface ChangesSinceProps {
  readonly backup: { readonly name: string; readonly moment: string };
  /** The plan in the backup; null: it is still read. */
  readonly then: Plan | null;
}

/** What is otherwise in the plan now than it was then, and the way to put some of it back. */
export function ChangesSince({ backup, then }: ChangesSinceProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const differences = useMemo(
    () => (then === null ? null : differencesSince(then, plan)),
    [then, plan],
  );
  if (then === null || differences === null) {
    return <Typography variant="body2">{translate('backups:reading')}</Typography>;
  }
  return <PutBackPanel backup={backup} then={then} differences={differences} />;
}
