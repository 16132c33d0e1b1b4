import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Finding, Rule } from '../../src-domain/finding.ts';
import { findingText } from '../../src-domain/messages/finding-text.ts';
import { useLanguage } from '../language.ts';

interface RuleFindingsProps {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
}

/** The findings of one rule under its heading; those of a fault are shown at once. */
export function RuleFindings({ rule, findings }: RuleFindingsProps) {
  const { translate } = useLanguage();
  const summaryId = useId();
  const contentId = useId();
  return (
    <Accordion
      disableGutters
      defaultExpanded={findings[0]?.severity === 'fault'}
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
          {translate(`pages:rule-${rule}`)}
        </Typography>
        <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 'auto' }}>
          {findings.length}
        </Typography>
      </AccordionSummary>
      <AccordionDetails id={contentId} sx={{ pt: 0, pb: 0.75, pl: 5.25, pr: 2 }}>
        <Box component="ul" sx={{ m: 0, pl: 2 }}>
          {findings.map((finding) => (
            <Typography
              component="li"
              variant="body2"
              color="textSecondary"
              key={`${finding.id} ${finding.field} ${JSON.stringify(finding.values)}`}
              sx={{ py: 0.125 }}
            >
              {findingText(finding, translate)}
            </Typography>
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
