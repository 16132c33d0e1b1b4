import Box from '@mui/material/Box';
import Breadcrumbs from '@mui/material/Breadcrumbs';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { projectOf } from '../../src-domain/plan.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';
import { addressOf } from './addresses.ts';
import type { PageName } from './pages.ts';

interface PageHeaderProps {
  readonly page: PageName;
  /** What the page is for, in a sentence, where its name doesn't say it. */
  readonly explanation?: string;
  /** What can be done with the page as a whole. */
  readonly actions?: ReactNode;
}

/** The head of every page: where it is, what it is called, what can be done with it. */
export function PageHeader({ page, explanation, actions }: PageHeaderProps) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const projectName =
    useProject(({ plan }) => projectOf(plan).name) || translate('frame:project-without-name');
  const title = translate(`frame:page-${page}`);
  return (
    <Box component="header" sx={{ mb: 2 }}>
      <title>{`${title} – ${projectName} – Planverk`}</title>
      <Breadcrumbs
        aria-label={translate('frame:breadcrumb')}
        sx={{ fontSize: '0.8125rem', overflowWrap: 'anywhere' }}
      >
        <Link href={`#${addressOf(project, 'oversikt')}`} color="inherit" underline="hover">
          {projectName}
        </Link>
        <Typography variant="body2" color="textPrimary" aria-current="page">
          {title}
        </Typography>
      </Breadcrumbs>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 0.5 }}>
        <Typography variant="h1" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        {actions}
      </Box>
      {explanation && (
        <Typography color="textSecondary" sx={{ maxWidth: '92ch', mt: 0.5, textWrap: 'balance' }}>
          {explanation}
        </Typography>
      )}
    </Box>
  );
}
