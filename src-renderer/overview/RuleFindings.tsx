import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Finding, Rule } from '../../src-domain/finding.ts';
import { findingText } from '../../src-domain/messages/finding-text.ts';
import { placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';
import { GrowingList } from './GrowingList.tsx';

interface RuleFindingsProps {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** More than these are shown when they are asked for. */
const mostAtOnce = 4;
const mostInGroup = 10;

/** The findings of one rule under its heading, each leading to its field; a few faults are shown at once. */
export function RuleFindings({ rule, findings }: RuleFindingsProps) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const summaryId = useId();
  const contentId = useId();
  return (
    <Accordion
      disableGutters
      defaultExpanded={findings[0]?.severity === 'fault' && findings.length <= mostAtOnce}
      square
      elevation={0}
      variant="elevation"
      slotProps={{
        heading: { component: 'h4' },
        transition: { unmountOnExit: true, timeout: 120 },
      }}
      sx={{ bgcolor: 'transparent', '&::before': { display: 'none' } }}
    >
      <AccordionSummary
        id={summaryId}
        aria-controls={contentId}
        expandIcon={<ExpandMore fontSize="small" />}
        sx={{
          minHeight: 30,
          flexDirection: 'row-reverse',
          gap: 0.75,
          px: 1.5,
          '& .MuiAccordionSummary-content': { my: 0.375, gap: 1, alignItems: 'baseline' },
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Typography component="span" sx={{ fontWeight: 500 }}>
          {translate(`overview:rule-${rule}`)}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 'auto' }}>
          {findings.length}
        </Typography>
      </AccordionSummary>
      <AccordionDetails id={contentId} sx={{ pt: 0, pb: 1, pl: 5.25, pr: 2 }}>
        <GrowingList
          items={findings}
          first={mostInGroup}
          keyOf={({ id, field, values }) => `${id} ${field} ${JSON.stringify(values)}`}
        >
          {(finding) => (
            <Link
              href={`#${placeAddress(project, finding)}`}
              variant="body2"
              color="textSecondary"
              underline="hover"
              sx={{ display: 'block', py: 0.25 }}
            >
              {findingText(finding, translate)}
            </Link>
          )}
        </GrowingList>
      </AccordionDetails>
    </Accordion>
  );
}
