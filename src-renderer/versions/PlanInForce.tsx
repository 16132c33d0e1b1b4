import Typography from '@mui/material/Typography';
import { approvalTexts } from '../../src-domain/messages/approval-text.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';

/** Which version is in force, and who has yet to approve the next. */
export function PlanInForce() {
  const { language, translate } = useLanguage();
  const plan = usePlan();
  return approvalTexts(plan, language, translate).map((text) => (
    <Typography key={text} sx={{ mb: 1, maxWidth: '90ch' }}>
      {text}
    </Typography>
  ));
}
