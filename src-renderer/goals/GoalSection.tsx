import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, type Ref, useId } from 'react';
import type { Finding } from '../../src-domain/finding.ts';
import { findingText } from '../../src-domain/messages/finding-text.ts';
import { severityLooks } from '../findings/severity-looks.ts';
import { useLanguage } from '../language.ts';

interface GoalSectionProps {
  readonly heading: string;
  readonly headingRef: Ref<HTMLElement>;
  readonly explanation: string;
  /** What the plan check has found about the part as a whole. */
  readonly findings?: readonly Finding[];
  readonly children: ReactNode;
}

/** A part of the page: its heading, what belongs there, and its table. */
export function GoalSection(props: GoalSectionProps) {
  const { heading, headingRef, explanation, findings = [], children } = props;
  const { translate } = useLanguage();
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 5 }}>
      <Typography
        variant="h2"
        id={id}
        ref={headingRef}
        tabIndex={-1}
        sx={{ scrollMarginTop: 16, '&:focus-visible': { outlineOffset: 4 } }}
      >
        {heading}
      </Typography>
      <Typography
        color="textSecondary"
        sx={{ maxWidth: '92ch', mt: 0.25, mb: 1, textWrap: 'balance' }}
      >
        {explanation}
      </Typography>
      {findings.map((finding) => {
        const { Icon, colour } = severityLooks[finding.severity];
        return (
          <Typography
            key={`${finding.rule} ${finding.id}`}
            sx={{ display: 'flex', gap: 0.75, mb: 1, maxWidth: '92ch' }}
          >
            <Icon aria-hidden fontSize="small" sx={{ color: colour, mt: '1px' }} />
            {findingText(finding, translate)}
          </Typography>
        );
      })}
      {children}
    </Box>
  );
}
