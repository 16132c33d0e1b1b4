import CheckCircle from '@mui/icons-material/CheckCircle';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { type FirstStep, type FirstStepState, firstStepsOf } from '../../src-domain/first-steps.ts';
import { handoutOf } from '../../src-domain/handout/handout-row.ts';
import { addressOf } from '../frame/addresses.ts';
import { goToContent } from '../frame/content.ts';
import type { PageName } from '../frame/pages.ts';
import { useLanguage } from '../language.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { Card } from './Card.tsx';
import { useDismissal } from './use-dismissal.ts';

const pageOfStep: Readonly<Record<FirstStep, PageName>> = {
  form: 'prosjekt',
  persons: 'organisering',
  goals: 'maal',
  activities: 'hovedtiltak',
  milestones: 'milepaelplan',
};

/** What to begin with in a new project. It goes away when all is done, or when it is put away. */
export function FirstSteps() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const steps = firstStepsOf(plan);
  const [isDismissed, dismiss] = useDismissal(project);
  // Whoever got a copy begins no project.
  const isHandout = handoutOf(plan) !== undefined;
  if (isHandout || isDismissed || steps.every(({ isDone }) => isDone)) return null;
  return (
    <Box sx={{ mb: 2.5 }}>
      <Card
        heading={translate('overview:first-steps')}
        aside={
          <Button
            size="small"
            onClick={() => {
              dismiss();
              goToContent();
            }}
            sx={{ my: -0.5 }}
          >
            {translate('overview:dismiss')}
          </Button>
        }
      >
        <Box
          component="ol"
          sx={{
            display: 'grid',
            gridTemplateColumns: 'repeat(auto-fit, minmax(10.25rem, 1fr))',
            gap: 2,
            m: 0,
            px: 2,
            py: 1.5,
            listStyle: 'none',
          }}
        >
          {steps.map((state) => (
            <Step key={state.step} project={project} {...state} />
          ))}
        </Box>
      </Card>
    </Box>
  );
}

function Step({ project, step, isDone }: FirstStepState & { readonly project: string }) {
  const { translate } = useLanguage();
  const Icon = isDone ? CheckCircle : RadioButtonUnchecked;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1 }}>
      <Box
        component={Icon}
        aria-hidden
        sx={{ fontSize: 20, mt: '1px', color: isDone ? 'success.main' : 'text.secondary' }}
      />
      <div>
        <Link
          href={`#${addressOf(project, pageOfStep[step])}`}
          underline="hover"
          sx={{ fontWeight: 600, ...(isDone && { color: 'text.secondary' }) }}
        >
          {translate(`overview:step-${step}`)}
        </Link>
        {isDone && <span style={visuallyHidden}> ({translate('overview:step-done')})</span>}
        <Typography variant="body2" color="textSecondary">
          {translate(`overview:step-${step}-why`)}
        </Typography>
      </div>
    </Box>
  );
}
