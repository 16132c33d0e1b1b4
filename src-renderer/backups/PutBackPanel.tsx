import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useRef, useState } from 'react';
import type { Plan } from '../../src-domain/plan.ts';
import { type DifferencesSince, placesIn } from '../../src-domain/put-back/differences-since.ts';
import { putBack } from '../../src-domain/put-back/put-back.ts';
import { call } from '../bridge.ts';
import { errorText } from '../frame/error-text.ts';
import { useLanguage } from '../language.ts';
import { useOpenedProject, usePlan, useProject } from '../project/open-project.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { PutBackPreview } from './PutBackPreview.tsx';
import { useChoosing } from './use-choosing.ts';

interface PutBackPanelProps {
  readonly backup: { readonly name: string; readonly moment: string };
  readonly then: Plan;
  readonly differences: DifferencesSince;
}

/** What is otherwise than in a backup, to be ticked off, and what comes of putting it back. */
export function PutBackPanel({ backup, then, differences }: PutBackPanelProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const places = useMemo(() => placesIn(differences), [differences]);
  const { chosen, choosing, chooseAll, chooseNone } = useChoosing(places);
  const [isUnderWay, setIsUnderWay] = useState(false);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<unknown>(null);
  const answer = useRef<HTMLDivElement>(null);
  const result = chosen.length > 0 ? putBack(plan, then, chosen) : null;
  const isPossible = result !== null && result.changes.length > 0 && !isUnderWay;

  async function bringBack(): Promise<void> {
    setIsUnderWay(true);
    setSaid('');
    setError(null);
    try {
      // What was written last is to be there before anything is put back.
      await store.sent();
      const called = translate('backups:put-back-label', { moment: backup.moment });
      const token = crypto.randomUUID();
      await call('put-back', { project, token, backup: backup.name, rows: chosen, called });
      chooseNone();
      setSaid(translate('backups:is-put-back'));
      // The button that was pressed has nothing more to do.
      answer.current?.focus();
    } catch (failed) {
      setError(failed);
    } finally {
      setIsUnderWay(false);
    }
  }

  return (
    <Box sx={{ pl: 1 }}>
      <Box ref={answer} role="status" tabIndex={-1} sx={{ outline: 'none' }}>
        <Typography variant="body2">{said}</Typography>
        {places.length === 0 && (
          <Typography variant="body2">{translate('backups:same-plan')}</Typography>
        )}
      </Box>
      {places.length > 0 && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.5 }}>
            <Typography variant="body2" color="textSecondary" sx={{ flexGrow: 1 }}>
              {translate('backups:choose-explanation')}
            </Typography>
            <Button size="small" onClick={chosen.length === places.length ? chooseNone : chooseAll}>
              {translate(
                chosen.length === places.length ? 'backups:choose-none' : 'backups:choose-all',
              )}
            </Button>
          </Box>
          <DifferenceList differences={differences} choosing={choosing} />
          {result && <PutBackPreview result={result} chosen={chosen} named={differences.named} />}
          {error !== null && (
            <Typography role="alert" color="error" variant="body2">
              {errorText(error, translate)}
            </Typography>
          )}
          <Button
            size="small"
            variant="contained"
            disabled={!isPossible}
            onClick={() => void bringBack()}
            sx={{ mt: 1.5, mb: 1 }}
          >
            {chosen.length === 0
              ? translate('backups:put-back')
              : translate('backups:put-back-chosen', { count: chosen.length })}
          </Button>
        </>
      )}
    </Box>
  );
}
