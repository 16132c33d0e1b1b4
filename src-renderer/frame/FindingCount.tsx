import Box from '@mui/material/Box';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { useMemo } from 'react';
import { useLanguage } from '../language.ts';
import { useFindings, useProject } from '../project/open-project.ts';
import { type PageName, pageOf } from './pages.ts';

interface FindingCountProps {
  readonly page: PageName;
  /** Whether it stands on the corner of the page's picture, where there is no room beside it. */
  readonly isBadge: boolean;
}

/** How many faults and warnings the plan check has found in what is written on a page, or how much waits there for a choice. */
export function FindingCount({ page, isBadge }: FindingCountProps) {
  const { translate } = useLanguage();
  const findings = useFindings();
  const waiting = useProject(({ plan }) => plan.rows.collision.length);
  const found = useMemo(
    () =>
      (findings ?? []).filter(
        ({ entity, severity }) => pageOf[entity] === page && severity !== 'advice',
      ).length,
    [findings, page],
  );
  const isOfChoices = page === 'deling';
  const count = isOfChoices ? waiting : found;
  if (count === 0) return null;
  const text = translate(isOfChoices ? 'frame:waiting' : 'frame:findings-here', { count });
  return (
    <Box
      component="span"
      title={text}
      sx={{ fontVariantNumeric: 'tabular-nums', ...(isBadge ? badge : beside) }}
    >
      <span aria-hidden>{isBadge && count > mostOnBadge ? `${mostOnBadge}+` : count}</span>
      <span style={visuallyHidden}>{text}</span>
    </Box>
  );
}

const mostOnBadge = 99;

const beside = { fontSize: '0.75rem', color: 'text.secondary' } as const;

const badge = {
  position: 'absolute',
  top: 1,
  right: 1,
  minWidth: 16,
  px: '4px',
  borderRadius: 8,
  bgcolor: 'text.secondary',
  color: 'background.paper',
  fontSize: '0.6875rem',
  fontWeight: 600,
  lineHeight: '16px',
  textAlign: 'center',
} as const;
