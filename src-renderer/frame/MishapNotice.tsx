import Alert from '@mui/material/Alert';
import { failureText } from '../../src-domain/messages/failure-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { useLanguage } from '../language.ts';
import { droppedText } from '../project/dropped-text.ts';
import { useOpenedProject, useProject } from '../project/open-project.ts';
import type { Mishap } from '../project/project-store.ts';
import { goToContent } from './content.ts';

/** What was asked for and couldn't be done, until the user has seen it or does something else. */
export function MishapNotice() {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const mishap = useProject((state) => state.mishap);
  if (!mishap) return null;
  return (
    <Alert
      severity="error"
      variant="standard"
      onClose={() => {
        store.forgetMishap();
        goToContent();
      }}
      closeText={translate('frame:close-notice')}
      sx={{ borderRadius: 0, whiteSpace: 'pre-line' }}
    >
      {mishapText(mishap, translate, store.plan)}
    </Alert>
  );
}

function mishapText(mishap: Mishap, translate: Translate, plan: Plan): string {
  if (mishap.kind === 'failed') return failureText(mishap.failure, translate, plan);
  return mishap.dropped.map((dropped) => droppedText(dropped, translate, plan)).join('\n');
}
