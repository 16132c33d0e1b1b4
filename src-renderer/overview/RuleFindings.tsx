import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { Finding, Rule } from '../../src-domain/finding.ts';
import { findingText } from '../../src-domain/messages/finding-text.ts';
import { placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';
import { GrowingList } from './GrowingList.tsx';

interface RuleFindingsProps {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
  readonly isOpenAtFirst: boolean;
}

/** More than these are shown when they are asked for. */
const mostInGroup = 10;

/** The findings of one rule under its heading, each leading to its field. */
export function RuleFindings({ rule, findings, isOpenAtFirst }: RuleFindingsProps) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const contentId = useId();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <>
      <Typography variant="h4">
        <ButtonBase
          aria-expanded={isOpen}
          aria-controls={isOpen ? contentId : undefined}
          onClick={() => setIsOpen(!isOpen)}
          sx={{
            width: '100%',
            minHeight: 30,
            justifyContent: 'flex-start',
            gap: 0.75,
            px: 1.5,
            textAlign: 'left',
            '&:hover': { bgcolor: 'action.hover' },
          }}
        >
          <ExpandMore
            fontSize="small"
            aria-hidden
            sx={{ color: 'text.secondary', transform: isOpen ? 'rotate(180deg)' : 'none' }}
          />
          <Typography component="span" sx={{ fontWeight: 500 }}>
            {translate(`overview:rule-${rule}`)}
          </Typography>
          <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 'auto' }}>
            {findings.length}
          </Typography>
        </ButtonBase>
      </Typography>
      {isOpen && (
        <Box id={contentId} sx={{ pb: 1, pl: 5.25, pr: 2 }}>
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
                sx={{ display: 'block', py: 0.25, '&:hover': { color: 'primary.main' } }}
              >
                {findingText(finding, translate)}
              </Link>
            )}
          </GrowingList>
        </Box>
      )}
    </>
  );
}
